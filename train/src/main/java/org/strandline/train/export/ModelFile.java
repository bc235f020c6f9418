package org.strandline.train.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.strandline.english.label.Labels;
import org.strandline.train.export.OnnxExport.Precision;
import org.strandline.train.network.PackagedEncoder;
import org.strandline.train.network.Weights;

/** The model on disk. */
public final class ModelFile {

    private ModelFile() {}

    /** Writes the model with numbers of the given precision. */
    public static void write(Weights weights, Labels labels, Precision precision, Path folder) throws IOException {
        byte[] bytes = OnnxExport.export(weights, labels, PackagedEncoder.read().vocabulary(), precision);
        Files.write(of(precision, folder), bytes);
    }

    /** Where the model with numbers of the given precision is. The one in whole numbers ships. */
    public static Path of(Precision precision, Path folder) {
        return folder.resolve(
                switch (precision) {
                    case FLOAT -> "english-float.onnx";
                    case INT8 -> "english.onnx";
                });
    }
}
