package org.strandline.train.network;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.SymbolBlock;
import ai.djl.training.GradientCollector;
import ai.djl.training.ParameterStore;
import ai.djl.training.optimizer.Optimizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.strandline.english.label.NameTag;
import org.strandline.train.data.Example;
import org.strandline.train.data.Example.Gold;
import org.strandline.train.network.PackagedEncoder.Tensor;

/** The network while it is trained: the weights as tensors of PyTorch, and the script that computes with them. */
public final class Network implements AutoCloseable {

    /** How much each head's loss counts: boundary, tag, lemma, head, relation, names, cues, roles. */
    private static final float[] SHARES = {1, 1, 0.5f, 1, 1, 1.5f, 1, 0.2f};

    private final Path folder;
    private final NDManager manager;
    private final Model model;
    private final SymbolBlock script;
    private final ParameterStore parameters;
    private final Map<String, NDArray> weights = new LinkedHashMap<>();
    private final int layers;

    private Network(Path folder, NDManager manager, Model model, Weights weights) {
        this.folder = folder;
        this.manager = manager;
        this.model = model;
        this.script = (SymbolBlock) model.getBlock();
        this.parameters = new ParameterStore(manager, false);
        this.layers = weights.layers();
        weights.tensors().forEach((name, tensor) -> {
            NDArray array = manager.create(tensor.values(), new Shape(tensor.shape()));
            array.setName("w." + name);
            if (!Weights.FROZEN.contains(name)) {
                array.setRequiresGradient(true);
            }
            this.weights.put(name, array);
        });
    }

    static Network of(Weights weights) throws IOException {
        Path folder = Files.createTempDirectory("strandline-network");
        ScriptArchive.write(folder);
        NDManager manager = NDManager.newBaseManager("PyTorch");
        Model model = Model.newInstance("network", "PyTorch");
        try {
            model.load(folder, "network");
        } catch (MalformedModelException e) {
            throw new IOException("network.py is not TorchScript: " + e.getMessage(), e);
        }
        return new Network(folder, manager, model, weights);
    }

    /** One step of training; the loss of the batch for one piece. */
    float train(List<Example> examples, Optimizer forHeads, Optimizer forEncoder) {
        Batch batch = Batch.of(examples);
        float value;
        try (NDManager step = manager.newSubManager();
                GradientCollector gradients = Engine.getInstance().newGradientCollector()) {
            NDList output = script.forward(parameters, inputs(step, batch, true), true);
            float pieces = batch.rows() * (float) batch.width();
            NDArray loss = output.get(0).mul(step.create(SHARES)).sum().div(pieces);
            gradients.backward(loss);
            value = loss.getFloat();
            output.close();
        }
        weights.forEach((name, weight) -> {
            if (!Weights.FROZEN.contains(name)) {
                NDArray gradient = weight.getGradient();
                (Weights.isFresh(name) ? forHeads : forEncoder).update(name, weight, gradient);
                gradient.muli(0);
                gradient.close();
            }
        });
        return value;
    }

    /** How many labels of each head are right in a batch, then how many there are. */
    long[] count(List<Example> examples) {
        try (NDManager step = manager.newSubManager()) {
            NDList output = script.forward(parameters, inputs(step, Batch.of(examples), false), true);
            return output.get(1).toLongArray();
        }
    }

    /** The weights as they are now. */
    Weights weights() {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        weights.forEach(
                (name, array) -> tensors.put(name, new Tensor(array.getShape().getShape(), array.toFloatArray())));
        return new Weights(tensors, layers);
    }

    private NDList inputs(NDManager step, Batch batch, boolean training) {
        Shape plane = new Shape(batch.rows(), batch.width());
        NDList inputs = new NDList(
                step.create(batch.ids(), plane),
                step.create(batch.shapes(), plane),
                step.create(batch.mask(), plane),
                step.create(batch.sentences(), plane),
                step.create(batch.gold(), new Shape(Gold.values().length, batch.rows(), batch.width())),
                step.create(batch.names(), new Shape(batch.rows(), batch.width(), NameTag.COUNT)),
                step.create(batch.cues(), new Shape(batch.cues().length)),
                step.create(batch.roles(), new Shape(batch.cues().length, batch.width())),
                step.create(training),
                step.create(layers));
        inputs.addAll(weights.values());
        return inputs;
    }

    @Override
    public void close() throws IOException {
        model.close();
        manager.close();
        Files.deleteIfExists(folder.resolve("network.pt"));
        Files.deleteIfExists(folder);
    }
}
