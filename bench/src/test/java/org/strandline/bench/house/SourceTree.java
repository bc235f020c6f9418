package org.strandline.bench.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Walks the syntax tree of a Java file and tells which rules of the house it breaks. */
final class SourceTree extends TreeScanner<Void, List<String>> {

    private static final int MOST_METHOD_LINES = 40;

    /** A test may lay out a whole page or record, and reads better in one piece. */
    private static final int MOST_TEST_LINES = 80;

    private final SourceFile file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    private SourceTree(SourceFile file, CompilationUnitTree unit, SourcePositions positions) {
        this.file = file;
        this.unit = unit;
        this.positions = positions;
    }

    static Stream<String> broken(SourceFile file) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, List.of(new InMemory(file)));
        List<String> broken = new ArrayList<>();
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            new SourceTree(file, unit, Trees.instance(task).getSourcePositions()).scan(unit, broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return broken.stream();
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, List<String> broken) {
        long lines = line(end(method)) - line(start(method)) + 1;
        int most = file.isTest() ? MOST_TEST_LINES : MOST_METHOD_LINES;
        if (lines > most) {
            broken.add(file.name() + ": " + method.getName() + " has " + lines + " lines; a step of at most " + most
                    + " can be read at once");
        }
        return super.visitMethod(method, broken);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, List<String> broken) {
        if (variable.getType() == null && declaration(variable).startsWith("var ")) {
            broken.add(file.name() + ": var " + variable.getName() + "; types are our documentation");
        }
        return super.visitVariable(variable, broken);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, List<String> broken) {
        if (file.isCore() && literal.getValue() instanceof String words) {
            SourceRules.sites(file, words).forEach(broken::add);
        }
        return super.visitLiteral(literal, broken);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree call, List<String> broken) {
        if (!file.isTest()
                && call.getMethodSelect() instanceof MemberSelectTree method
                && method.getIdentifier().contentEquals("split")
                && !call.getArguments().isEmpty()
                && call.getArguments().getFirst() instanceof LiteralTree literal
                && !isPlainCharacter(String.valueOf(literal.getValue()))) {
            broken.add(file.name() + ": split at \"" + literal.getValue()
                    + "\" compiles a pattern at each call; make it a constant with a name");
        }
        return super.visitMethodInvocation(call, broken);
    }

    private static boolean isPlainCharacter(String text) {
        return text.length() == 1 && "\\.[]{}()*+?^$|".indexOf(text.charAt(0)) < 0;
    }

    private String declaration(VariableTree variable) {
        return file.content()
                .substring((int) start(variable), (int) end(variable))
                .replace("final ", "");
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }

    private long start(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    private long end(Tree tree) {
        return positions.getEndPosition(unit, tree);
    }

    /** A file that the compiler reads from memory. */
    private static final class InMemory extends SimpleJavaFileObject {

        private final SourceFile file;

        InMemory(SourceFile file) {
            super(URI.create("string:///" + file.name()), JavaFileObject.Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.content();
        }
    }
}
