// A source of people "Person 000000", "Person 000001"… whose answers can be held back, as a slow database would.
#pragma once
#include "ui/list/row_delegate.h"
#include "ui/list/windowed_model.h"
#include <QPromise>

namespace gatelodge::ui {

struct NumberedPerson {
    int number = 0;
    QString name;
};

class NumberedPeople : public WindowedModel<NumberedPerson>, public PersonSource {
public:
    explicit NumberedPeople(int count) : m_count(count) {}
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (orientation != Qt::Horizontal || section > 3)
            return {};
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignVCenter | (section == 3 ? Qt::AlignRight : Qt::AlignLeft));
        const char *const names[] = {"Name", "Primary email", "State", "Last seen"};
        return role == Qt::DisplayRole ? QVariant(QLatin1StringView(names[section])) : QVariant();
    }

    void holdBack() { m_held = true; }
    bool answerAll() { // also what is asked for meanwhile
        m_held = false;
        while (!m_waiting.empty()) {
            auto answers = std::exchange(m_waiting, {});
            for (const auto &answer : answers)
                answer();
        }
        return true;
    }
    std::vector<std::function<void()>> takeAnswers() { return std::exchange(m_waiting, {}); }
    void removeFirst(int rows) {
        m_first += rows;
        m_count -= rows;
    }
    void insertInFront(int rows) {
        m_first -= rows;
        m_count += rows;
    }
    void rename(int row, const QString &name) { m_renamed[m_first + row] = name; }
    QList<int> asked; // first rows of pages, in order
    bool failing = false;

    std::optional<PersonCells> personAt(int row) const override {
        const NumberedPerson *person = rowAt(row);
        if (!person)
            return {};
        const bool suspended = person->number % 7 == 3;
        PersonCells cells{person->name,
                          QStringLiteral("person.%1").arg(person->number),
                          QStringLiteral("person.%1@riverside.example").arg(person->number),
                          QStringLiteral("12 min ago"),
                          {},
                          suspended ? Presence::Quiet : Presence::Normal};
        cells.states << (suspended ? Chip{QStringLiteral("Suspended"), Tone::Slate, Glyph::Pause}
                                   : Chip{QStringLiteral("Active"), Tone::Moss, Glyph::Check, Chip::Weight::Quiet});
        return cells;
    }

protected:
    QFuture<Result<int>> fetchCount() override {
        return later<int>([this] { return Result<int>(m_count); });
    }
    QFuture<Result<Rows>> fetchPage(int firstRow, int rows) override {
        asked << firstRow;
        return later<Rows>([this, firstRow, rows]() -> Result<Rows> {
            if (failing)
                return failure(Fault::Unavailable);
            Rows page;
            for (int row = firstRow; row < qMin(firstRow + rows, m_count); ++row)
                page.push_back({m_first + row, m_renamed.value(m_first + row, nameOf(m_first + row))});
            return page;
        });
    }
    QString keyOf(const NumberedPerson &person) const override { return QString::number(person.number); }
    QVariant cell(const NumberedPerson &person, int column, int role) const override {
        return role == Qt::DisplayRole && column == 0 ? QVariant(person.name) : QVariant();
    }
    QFuture<Result<QHash<QString, int>>> fetchPositions(const QStringList &keys) override {
        return later<QHash<QString, int>>([this, keys] {
            QHash<QString, int> positions;
            for (const QString &key : keys)
                if (const int row = key.toInt() - m_first; row >= 0 && row < m_count)
                    positions[key] = row;
            return Result<QHash<QString, int>>(positions);
        });
    }
    QFuture<Result<int>> fetchRowStarting(const QString &text) override {
        return later<int>([this, text]() -> Result<int> {
            for (int row = 0; row < m_count; ++row)
                if (nameOf(m_first + row).startsWith(text, Qt::CaseInsensitive))
                    return row;
            return -1;
        });
    }

private:
    static QString nameOf(int number) { return QStringLiteral("Person %1").arg(number, 6, 10, QLatin1Char('0')); }
    template <typename T, typename Make> QFuture<Result<T>> later(Make make) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto answer = [promise, make, alive = std::weak_ptr<int>(m_alive)] {
            if (!alive.expired())
                promise->addResult(make());
            promise->finish();
        };
        if (m_held)
            m_waiting.push_back(answer);
        else
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
        return promise->future();
    }
    int m_count, m_first = 0;
    bool m_held = false;
    std::shared_ptr<int> m_alive = std::make_shared<int>(0);
    QHash<int, QString> m_renamed;
    std::vector<std::function<void()>> m_waiting;
};

} // namespace gatelodge::ui
