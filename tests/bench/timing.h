// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

/// What the programs of tests/bench share: how often something is done, and how it is told.
namespace cooperage::bench {

/// Milliseconds that `work` took, the median of several runs. Standard error is told how long the processor worked for
/// the last one in this process: on a machine that others use as well, that is the truer number.
template <class Work>
double median(int runs, Work work)
{
    std::vector<double> times;
    double processor = 0;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t begin = std::clock();
        work();
        processor = double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    std::fprintf(stderr, "processor: %.0f ms\n", processor);
    return times[times.size() / 2];
}

/// One line that tests/bench/run reads: our median and the reference's, in milliseconds.
inline void tell(double ours, double reference)
{
    std::printf("%.1f %.1f\n", ours, reference);
}

} // namespace cooperage::bench
