// How often a second a piece of work runs on two threads together. Pieces that are compared take many short turns, and
// the median turn counts, so that a busy moment of the machine changes no comparison.
#pragma once
#include <algorithm>
#include <functional>
#include <QElapsedTimer>
#include <thread>
#include <vector>

namespace gatelodge::bench {

constexpr int kSideBySide = 2; // threads

using Work = std::function<void()>;
struct Piece {
    std::function<Work(int thread)> begin; // makes a thread's own work: with a database session of its own
    std::function<void()> before = std::function<void()>([] {}); // before each turn, not measured
};

// The rate of each, in their order: `turns` of `rounds` on every thread.
inline std::vector<double> ratesPerSecond(int turns, int rounds, const std::vector<Piece> &pieces) {
    std::vector<std::vector<Work>> works;
    for (const Piece &piece : pieces) {
        piece.before();
        works.emplace_back();
        for (int thread = 0; thread < kSideBySide; ++thread) {
            works.back().push_back(piece.begin(thread));
            works.back().back()(); // warm
        }
    }
    std::vector<std::vector<double>> seconds(pieces.size());
    for (int turn = 0; turn < turns; ++turn) {
        for (size_t piece = 0; piece < pieces.size(); ++piece) {
            pieces[piece].before();
            QElapsedTimer timer;
            timer.start();
            std::vector<std::thread> threads;
            for (Work &work : works[piece])
                threads.emplace_back([&work, rounds] {
                    for (int round = 0; round < rounds; ++round)
                        work();
                });
            for (std::thread &thread : threads)
                thread.join();
            seconds[piece].push_back(double(timer.nsecsElapsed()) / 1e9);
        }
    }
    std::vector<double> rates;
    for (std::vector<double> &turnsOfOne : seconds) {
        std::sort(turnsOfOne.begin(), turnsOfOne.end());
        rates.push_back(double(rounds) * kSideBySide / turnsOfOne[turnsOfOne.size() / 2]);
    }
    return rates;
}

} // namespace gatelodge::bench
