package org.strandline.bench.scale;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time of the whole program, so that threads of libraries, compiling and collecting garbage count, and other programs do not. */
final class Cost {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final double NANOSECONDS_OF_A_MILLISECOND = 1e6;

    private long nanoseconds;

    /** What is to be measured. */
    interface Work<T> {
        T run() throws IOException;
    }

    <T> T of(Work<T> work) throws IOException {
        long start = SYSTEM.getProcessCpuTime();
        try {
            return work.run();
        } finally {
            nanoseconds += SYSTEM.getProcessCpuTime() - start;
        }
    }

    /** Milliseconds, since the last time that this was asked, for each of so many pages. */
    double perPage(int pages) {
        double each = nanoseconds / NANOSECONDS_OF_A_MILLISECOND / pages;
        nanoseconds = 0;
        return each;
    }

    /** The milliseconds that one run takes on this thread: those of the whole program are counted in hundredths of a second only. */
    static double once(Work<?> work) throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        work.run();
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOSECONDS_OF_A_MILLISECOND;
    }
}
