#pragma once

#include <QList>
#include <random>
#include <utility>

namespace talan::demo {

/// Chance that falls the same on every machine: std::*_distribution may differ between compilers,
/// the engine may not.
class Dice
{
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {}

    /// 0..count-1; 0 when there is nothing to choose from.
    int below(qsizetype count)
    {
        return static_cast<int>((static_cast<quint64>(m_engine()) * static_cast<quint64>(count)) >>
                                32U);
    }

    /// Both ends included.
    int between(int from, int to) { return from + below(to - from + 1); }

    bool chance(int percent) { return below(100) < percent; }

    template <class T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }

    /// An index, more often one with a greater weight.
    int weighted(const QList<int> &weights)
    {
        int sum = 0;
        for (const int weight : weights)
            sum += weight;
        int left = below(sum);
        int index = 0;
        while (left >= weights.at(index))
            left -= weights.at(index++);
        return index;
    }

    template <class T>
    void shuffle(QList<T> &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[below(i + 1)]);
    }

private:
    std::mt19937 m_engine;
};

/// Deals the numbers 0..size-1 in random order, each once before any comes again.
class Deck
{
public:
    explicit Deck(qsizetype size = 0)
        : m_size(size)
    {}

    int deal(Dice &dice)
    {
        if (m_left.isEmpty()) {
            for (int i = 0; i < m_size; ++i)
                m_left.append(i);
            dice.shuffle(m_left);
        }
        return m_left.takeLast();
    }

private:
    qsizetype m_size = 0;
    QList<int> m_left;
};

} // namespace talan::demo
