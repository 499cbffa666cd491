// What is copied out of a list: all of a live one, whatever of it is in memory, and nothing twice.
#include "ui/common/csv_export.h"
#include "ui/common/list_copy.h"
#include "ui/common/short_list.h"
#include "ui/list/keyset_model.h"
#include <QPromise>
#include <QtTest>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

class Numbers : public KeysetRows<int> {
public:
    int highest = 449; // the newest; all down to 0 are there
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant headerData(int, Qt::Orientation, int role) const override {
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("Number")) : QVariant();
    }

protected:
    QFuture<Result<QList<int>>> fetchPage(const int *after, int rows) override {
        QList<int> page;
        for (int number = after ? *after - 1 : highest; number >= 0 && page.size() < rows; --number)
            page << number;
        QPromise<Result<QList<int>>> promise;
        promise.start();
        promise.addResult(page);
        promise.finish();
        return promise.future();
    }
    QString keyOf(const int &number) const override { return QString::number(number); }
    bool before(const int &a, const int &b) const override { return a > b; }
    bool same(const int &, const int &) const override { return true; }
    QVariant cell(const int &number, int, int role) const override {
        return role == Qt::DisplayRole ? QVariant(number) : QVariant();
    }
};

QStringList expected(int highest) {
    QStringList numbers;
    for (int number = highest; number >= 0; --number)
        numbers << QString::number(number);
    return numbers;
}

} // namespace

class ListCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_live_list_is_read_to_its_end_and_rows_that_enter_shift_nothing() {
        Numbers model;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), KeysetModel::pageRows);
        const ListCopy copy = copyOfLive(model, QStringLiteral("Numbers"), {});
        QCOMPARE(copy.columns, QStringList(QStringLiteral("Number")));
        QStringList read;
        int batches = 0;
        const std::function<void()> next = [&] {
            copy.read(int(read.size()), 100, [&](const Result<ListCopy::Rows> &rows) {
                for (const QStringList &row : *rows)
                    read << row.first();
                if (++batches == 2) {
                    model.highest = 459; // ten more have come
                    model.refresh();
                }
                if (rows->size() == 100)
                    next();
                else
                    batches = -1;
            });
        };
        next();
        QTRY_COMPARE(batches, -1);
        QCOMPARE(read, expected(449));
    }

    // A page that is looked at reads its list again each second; reading all of a long one takes longer than that.
    void a_long_live_list_is_read_to_its_end_although_it_is_read_again_all_the_while() {
        Numbers model;
        model.highest = 4'999;
        model.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), KeysetModel::pageRows, 20'000);
        int landed = 0;
        connect(&model, &KeysetModel::landed, this, [&] {
            if (++landed % 3 == 0)
                model.refresh();
        });
        QStringList read;
        {
            const ListCopy copy = copyOfLive(model, QStringLiteral("Numbers"), {});
            bool done = false;
            const std::function<void()> next = [&] {
                copy.read(int(read.size()), 500, [&](const Result<ListCopy::Rows> &rows) {
                    for (const QStringList &row : *rows)
                        read << row.first();
                    done = rows->size() < 500;
                    if (!done)
                        next();
                });
            };
            next();
            QTRY_VERIFY_WITH_TIMEOUT(done, 20'000);
        }
        QCOMPARE(read, expected(4'999));
        model.refresh(); // nobody copies any more: the list is as short as it was
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), KeysetModel::pageRows, 20'000);
    }

    void what_changed_while_a_question_was_under_way_is_asked_for_once_more() {
        Numbers model;
        model.refresh();
        model.highest = 9; // committed after the question was put
        model.renew();
        QTRY_COMPARE_WITH_TIMEOUT(model.rowCount(), 10, 20'000);
    }

    void a_file_is_there_only_when_it_is_whole() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("numbers.csv"));
        QFile before(path);
        QVERIFY(before.open(QIODevice::WriteOnly) && before.write("as it was") > 0);
        before.close();
        Numbers model;
        model.refresh();
        QTRY_COMPARE(model.rowCount(), KeysetModel::pageRows);
        const auto progress = std::make_shared<Progress>();
        auto *file = new CsvExport(copyOfLive(model, QStringLiteral("Numbers"), {}), path, progress, this);
        QSignalSpy failed(file, &CsvExport::failed);
        progress->cancelled = true;
        file->begin();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(before.open(QIODevice::ReadOnly));
        QCOMPARE(before.readAll(), QByteArray("as it was"));
    }

    void columns_that_say_nothing_are_left_out() {
        ShortList list;
        TwoLineCells cells;
        cells.title = QStringLiteral("Choir");
        cells.atEnd = QStringLiteral("12");
        list.setRows({{QStringLiteral("1"), cells, QStringLiteral("Choir, 12")}});
        const ListCopy copy = copyOfShort(list, QStringLiteral("Groups"), {});
        QCOMPARE(copy.columns, QStringList({QStringLiteral("Name"), QStringLiteral("Further")}));
        copy.read(0, 5, [](const Result<ListCopy::Rows> &rows) {
            QCOMPARE(*rows, ListCopy::Rows({{QStringLiteral("Choir"), QStringLiteral("12")}}));
        });
    }
};

QTEST_MAIN(ListCopyTest)
#include "tst_list_copy.moc"
