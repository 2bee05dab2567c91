// SPDX-FileCopyrightText: The Cooperage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// bench_start PROGRAM REFERENCE FILE RUNS: from starting the program on the file until it tells that its first frame
/// is painted, against an empty window. They take turns, so that both find the machine alike.
#include <QCoreApplication>
#include <QProcess>

#include "tests/bench/timing.h"

using namespace cooperage;

namespace {

double untilPainted(const QString& program, const QStringList& arguments)
{
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForReadyRead(120'000))
        qFatal("%s painted nothing", qPrintable(program));
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    process.waitForFinished(-1);
    return taken;
}

double middle(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace

int main(int count, char** words)
{
    QCoreApplication application(count, words);
    const QStringList arguments = application.arguments();
    std::vector<double> ours, reference;
    for (int run = 0; run <= arguments.at(4).toInt(); ++run) { // the first one warms up
        ours.push_back(untilPainted(arguments.at(1), {arguments.at(3), QStringLiteral("--first-frame")}));
        reference.push_back(untilPainted(arguments.at(2), {}));
    }
    ours.erase(ours.begin());
    reference.erase(reference.begin());
    bench::tell(middle(ours), middle(reference));
    return 0;
}
