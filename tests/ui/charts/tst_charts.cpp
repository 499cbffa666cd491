#include "tests/ui/window_test.h"
#include "ui/charts/latency_scatter.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/threshold_line.h"
#include "ui/charts/time_span.h"
#include "ui/pieces/planes.h"
#include <QAccessible>

using namespace gatelodge;
using namespace gatelodge::ui;

class Charts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bars_say_their_totals();
    void deliveries_say_how_many_failed();
    void a_line_says_now_and_highest();
    void a_bar_of_a_week_is_a_day_of_the_calendar();
    void charts_without_values_paint();
    void all_charts_in_one_picture();
};

namespace {

QString minutes(double value) { return QStringLiteral("%1 min").arg(value); }

StackedBars *bars() {
    auto *chart = new StackedBars(QStringLiteral("Sign-ins by result"));
    std::vector<int> in, stopped, wrong;
    for (int i = 0; i < 48; ++i) {
        in.push_back(i % 13 + i / 5);
        stopped.push_back(i % 7 == 3 ? i / 8 : 0);
        wrong.push_back(i % 11 == 5 ? 3 : 0);
    }
    chart->set({{QStringLiteral("Came in"), in},
                {QStringLiteral("Stopped at a gate"), stopped},
                {QStringLiteral("Wrong password"), wrong}},
               {QStringLiteral("21:00"), QStringLiteral("03:00"), QStringLiteral("09:00"), QStringLiteral("15:00"),
                QStringLiteral("now")});
    return chart;
}

LatencyScatter *scatter() {
    auto *chart = new LatencyScatter(QStringLiteral("Deliveries"));
    std::vector<Delivered> all;
    for (int i = 0; i < 150; ++i)
        all.push_back({i / 10.0, 2 + i % 5 + (i % 40 == 0 ? 300 : 0.0),
                       i % 50 == 7 ? Delivered::Outcome::Failed : Delivered::Outcome::Arrived});
    chart->set(all);
    return chart;
}

ThresholdLine *line() {
    auto *chart = new ThresholdLine(QStringLiteral("Oldest waiting change"), minutes);
    chart->set({0, 0, 1, 0, 0, 2, 0, 5, 3, 8},
               {{5, QStringLiteral("warning after 5 minutes"), Tone::Brass},
                {15, QStringLiteral("critical after 15 minutes"), Tone::Brick}},
               {QStringLiteral("18:00"), QStringLiteral("19:00"), QStringLiteral("now")});
    return chart;
}

} // namespace

void Charts::bars_say_their_totals() {
    StackedBars chart(QStringLiteral("Sign-ins"));
    chart.set({{QStringLiteral("Came in"), {2, 3}}, {QStringLiteral("Wrong password"), {1, 0}}}, {});
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&chart);
    QCOMPARE(reader->role(), QAccessible::Chart);
    QCOMPARE(reader->text(QAccessible::Name), QStringLiteral("Sign-ins"));
    QCOMPARE(reader->text(QAccessible::Description), QStringLiteral("Came in: 5 and Wrong password: 1"));
}

void Charts::deliveries_say_how_many_failed() {
    const std::unique_ptr<LatencyScatter> chart(scatter());
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("150")));
    QVERIFY(chart->accessibleDescription().contains(QStringLiteral("3")));
}

void Charts::a_line_says_now_and_highest() {
    const std::unique_ptr<ThresholdLine> chart(line());
    QCOMPARE(chart->accessibleDescription(), QStringLiteral("now 8 min, highest 8 min"));
}

// So that its name under it says which.
void Charts::a_bar_of_a_week_is_a_day_of_the_calendar() {
    const QDateTime now(QDate(2026, 3, 11), QTime(1, 30)); // a Wednesday
    const auto column = [&](int day, int hour) {
        return columnAt(Span::Week, {QDate(2026, 3, day), QTime(hour, 0)}, now);
    };
    QCOMPARE(column(11, 0), 6);
    QCOMPARE(column(10, 23), 5);
    QCOMPARE(column(10, 0), 5);
    QCOMPARE(column(5, 0), 0);
    QVERIFY(!column(4, 23)); // of the day before the first, a part would pass for a day
    QStringList names;
    for (const Words &name : barLabels(Span::Week, now))
        names << name();
    QCOMPARE(names.join(u' '), QStringLiteral("Thu Fri Sat Sun Mon Tue Wed"));
    QCOMPARE(barLabels(Span::Day, now).size(), timeLabels(Span::Day, now).size());
    QCOMPARE(columnAt(Span::Day, now.addSecs(-30 * 3600), now), 0);
    StackedBars week(QStringLiteral("Sign-ins by result"));
    week.set({{QStringLiteral("Came in"), {4, 7, 3, 0, 9, 6, 2}}}, barLabels(Span::Week, now));
    week.resize(480, 180);
    shoot(week, QStringLiteral("charts-week"));
}

void Charts::charts_without_values_paint() {
    StackedBars bars(QStringLiteral("a"));
    LatencyScatter scatter(QStringLiteral("b"));
    ThresholdLine line(QStringLiteral("c"), minutes);
    Sparkline spark(QStringLiteral("d"), minutes);
    for (QWidget *chart : {static_cast<QWidget *>(&bars), static_cast<QWidget *>(&scatter),
                           static_cast<QWidget *>(&line), static_cast<QWidget *>(&spark)})
        QVERIFY(!chart->grab().isNull());
}

void Charts::all_charts_in_one_picture() {
    Plane page(&Tokens::surface);
    auto *column = columnIn(&page, Space::two);
    column->setContentsMargins(Space::three, Space::two, Space::three, Space::two);
    auto *spark = new Sparkline(QStringLiteral("Sign-ins today"), minutes);
    spark->set({2, 1, 1, 3, 4, 3, 6, 5, 7, 6, 9, 8});
    column->addWidget(spark);
    column->addWidget(bars(), 2);
    column->addWidget(line(), 1);
    column->addWidget(scatter(), 1);
    page.resize(660, 640);
    page.show();
    shootSchemes(page, QStringLiteral("charts"));
    page.setLayoutDirection(Qt::RightToLeft);
    shoot(page, QStringLiteral("charts-mirrored"));
}

GATELODGE_WINDOW_TEST(Charts)
#include "tst_charts.moc"
