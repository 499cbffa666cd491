#include "tests/ui/window_test.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/text.h"
#include "ui/theme/contrast.h"
#include "ui/theme/gate_mark.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionHeader>
#include <QTreeView>

using namespace gatelodge::ui;

class Look : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_promised_pair_is_readable_data();
    void every_promised_pair_is_readable();
    void initials_are_readable_on_their_discs();
    void an_icon_follows_a_switch_of_scheme();
    void forward_points_the_way_people_read_data();
    void forward_points_the_way_people_read();
    void a_text_follows_a_switch_of_scheme();
    void a_text_follows_the_text_size();
    void a_text_follows_a_switch_of_language();
    void widths_grow_with_the_text();
    void the_arrow_of_a_column_points_upwards_where_the_least_comes_first();
    void the_choice_is_remembered();
    void the_mark_is_drawn_at_every_size();
    void a_name_of_one_script_ends_where_it_ends_data();
    void a_name_of_one_script_ends_where_it_ends();
};

void Look::every_promised_pair_is_readable_data() {
    QTest::addColumn<QColor>("fore");
    QTest::addColumn<QColor>("back");
    QTest::addColumn<double>("least");
    struct Pair {
        const char *name;
        Token fore, back;
        double least;
    };
    const Pair pairs[] = {
        {"text on surface", &Tokens::text, &Tokens::surface, 4.5},
        {"text on window", &Tokens::text, &Tokens::window, 4.5},
        {"text on selection", &Tokens::text, &Tokens::inkSoft, 4.5},
        {"text on brass wash", &Tokens::text, &Tokens::brassSoft, 4.5},
        {"muted on surface", &Tokens::muted, &Tokens::surface, 4.5},
        {"muted on window", &Tokens::muted, &Tokens::window, 4.5},
        {"muted on sunken", &Tokens::muted, &Tokens::sunken, 4.5},
        {"muted on hover", &Tokens::muted, &Tokens::hover, 4.5},
        {"muted on press", &Tokens::muted, &Tokens::press, 4.5},
        {"muted on selection", &Tokens::muted, &Tokens::inkSoft, 4.5},
        {"on ink", &Tokens::onInk, &Tokens::ink, 4.5},
        {"link on surface", &Tokens::inkText, &Tokens::surface, 4.5},
        {"link on selection", &Tokens::inkText, &Tokens::inkSoft, 4.5},
        {"brass on its wash", &Tokens::brass, &Tokens::brassSoft, 4.5},
        {"moss on its wash", &Tokens::moss, &Tokens::mossSoft, 4.5},
        {"brick on its wash", &Tokens::brick, &Tokens::brickSoft, 4.5},
        {"slate on its wash", &Tokens::slate, &Tokens::slateSoft, 4.5},
        {"brass on surface", &Tokens::brass, &Tokens::surface, 4.5},
        {"brick on surface", &Tokens::brick, &Tokens::surface, 4.5},
        {"brick on selection", &Tokens::brick, &Tokens::inkSoft, 4.5},
        {"outline on surface", &Tokens::control, &Tokens::surface, 3},
        {"outline on window", &Tokens::control, &Tokens::window, 3},
        {"focus ring on surface", &Tokens::ink, &Tokens::surface, 3},
        {"focus ring on window", &Tokens::ink, &Tokens::window, 3},
        {"first series", &Tokens::series1, &Tokens::surface, 3},
        {"second series", &Tokens::series2, &Tokens::surface, 3},
        {"third series", &Tokens::series3, &Tokens::surface, 3},
    };
    // Whatever is written, on whatever it may come to stand.
    const std::pair<const char *, Token> writing[] = {
        {"text", &Tokens::text}, {"muted", &Tokens::muted}, {"link", &Tokens::inkText}, {"brass", &Tokens::brass},
        {"moss", &Tokens::moss}, {"brick", &Tokens::brick}, {"slate", &Tokens::slate}};
    const std::pair<const char *, Token> planes[] = {{"window", &Tokens::window},    {"surface", &Tokens::surface},
                                                     {"sunken", &Tokens::sunken},    {"raised", &Tokens::raised},
                                                     {"hover", &Tokens::hover},      {"press", &Tokens::press},
                                                     {"selection", &Tokens::inkSoft}};
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        for (const auto &[word, fore] : writing)
            for (const auto &[plane, back] : planes) {
                const Tokens t = tokensOf(scheme);
                QTest::addRow("written: %s on %s, scheme %d", word, plane, int(scheme)) << t.*fore << t.*back << 4.5;
            }
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        for (const Pair &pair : pairs) {
            const Tokens t = tokensOf(scheme);
            QTest::addRow("%s, scheme %d", pair.name, int(scheme)) << t.*pair.fore << t.*pair.back << pair.least;
        }
}

void Look::every_promised_pair_is_readable() {
    QFETCH(QColor, fore);
    QFETCH(QColor, back);
    QFETCH(double, least);
    QVERIFY2(contrast(fore, back) >= least, qPrintable(QString::number(contrast(fore, back))));
}

void Look::initials_are_readable_on_their_discs() {
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark})
        for (int i = 0; i < 6; ++i) {
            const AvatarColours c = avatarColours(i, scheme);
            QVERIFY(contrast(c.disc, c.initials) >= 4.5);
        }
}

// The most frequent opaque colour of a picture.
static QRgb inkOf(const QImage &image) {
    QHash<QRgb, int> seen;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) == 255)
                ++seen[image.pixel(x, y)];
    QRgb most = 0;
    for (auto i = seen.cbegin(); i != seen.cend(); ++i)
        if (i.value() > seen.value(most))
            most = i.key();
    return most;
}

void Look::an_icon_follows_a_switch_of_scheme() {
    const QIcon pencil = icon(QStringLiteral("document-edit"), &Tokens::inkText);
    for (const Theme::Choice choice : {Theme::Choice::Light, Theme::Choice::Dark, Theme::Choice::HighContrast}) {
        Theme::choose(choice);
        QCOMPARE(QColor(inkOf(pencil.pixmap(32).toImage())), tokens().inkText);
        QCOMPARE(QColor(inkOf(pencil.pixmap(QSize(16, 16), 2.0).toImage())), tokens().inkText);
    }
    Theme::choose(Theme::Choice::Light);
}

void Look::forward_points_the_way_people_read_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("turns");
    QTest::newRow("forward") << "go-next" << true;
    QTest::newRow("back") << "go-previous" << true;
    QTest::newRow("clock") << "clock" << false;
}

void Look::forward_points_the_way_people_read() {
    QFETCH(QString, name);
    QFETCH(bool, turns);
    const auto drawn = [&] { return icon(name).pixmap(QSize(16, 16), 2.0).toImage(); };
    const QImage leftToRight = drawn();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage rightToLeft = drawn();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(rightToLeft, turns ? leftToRight.mirrored(true, false) : leftToRight);
    QCOMPARE(rightToLeft.devicePixelRatio(), 2.0);
}

void Look::a_text_follows_a_switch_of_scheme() {
    QWidget window;
    auto *text = new Text(QStringLiteral("alice"), Type::Body, Tone::Muted, &window);
    window.show();
    Theme::choose(Theme::Choice::Dark);
    QTRY_COMPARE(text->palette().color(QPalette::WindowText), tokensOf(Scheme::Dark).muted);
    Theme::choose(Theme::Choice::Light);
    QTRY_COMPARE(text->palette().color(QPalette::WindowText), tokensOf(Scheme::Light).muted);
}

void Look::a_text_follows_the_text_size() {
    QWidget window;
    auto *text = new Text(QStringLiteral("alice"), Type::Title, Tone::Text, &window);
    window.show();
    const QFont font = QApplication::font();
    QFont large = font;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    QTRY_COMPARE(text->font().pointSizeF(), 32.0);
    QApplication::setFont(font);
    QTRY_COMPARE(text->font().pointSizeF(), 16.0);
}

void Look::a_text_follows_a_switch_of_language() {
    QWidget window;
    auto *text = new Text([] { return Look::tr("First name"); }, Type::Body, Tone::Text, &window);
    auto *button = new Button([] { return Look::tr("Save"); }, {}, ButtonKind::Primary, &window);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(text->text(), QStringLiteral("[First name]"));
    QCOMPARE(button->text(), QStringLiteral("[Save]"));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(text->text(), QStringLiteral("First name"));
}

// Where its lines meet: above, or below.
void Look::the_arrow_of_a_column_points_upwards_where_the_least_comes_first() {
    const auto tipIsAbove = [](QStyleOptionHeader::SortIndicator sorted) {
        QStyleOptionHeader option;
        option.rect = QRect(0, 0, 100, 32);
        option.sortIndicator = sorted;
        option.textAlignment = Qt::AlignLeft;
        QImage picture(option.rect.size(), QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter p(&picture);
        QApplication::style()->drawControl(QStyle::CE_HeaderLabel, &option, &p);
        p.end();
        QRect ink;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (qGray(picture.pixel(x, y)) < 160)
                    ink |= QRect(x, y, 1, 1);
        return qGray(picture.pixel(ink.center().x(), ink.top())) < qGray(picture.pixel(ink.left(), ink.top()));
    };
    QTreeView view; // which of Qt's two names its ascending order has
    QStandardItemModel model(1, 1);
    view.setModel(&model);
    class Header : public QHeaderView {
    public:
        using QHeaderView::initStyleOptionForIndex;
        Header() : QHeaderView(Qt::Horizontal) {}
    };
    auto *header = new Header;
    view.setHeader(header);
    view.setSortingEnabled(true);
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        view.sortByColumn(0, order);
        QStyleOptionHeaderV2 option;
        header->initStyleOptionForIndex(&option, 0);
        QCOMPARE(tipIsAbove(option.sortIndicator), order == Qt::AscendingOrder);
    }
}

void Look::widths_grow_with_the_text() {
    const int body = em(10), control = controlHeight(), row = rowHeight(2);
    QFont font = QApplication::font(), large = font;
    large.setPointSizeF(20);
    QApplication::setFont(large);
    QVERIFY(qAbs(em(10) - 2 * body) <= em(1));
    QVERIFY(controlHeight() > control && rowHeight(2) > row);
    QCOMPARE(iconSide(), 32);
    QApplication::setFont(font);
    QCOMPARE(em(10), body);
}

void Look::the_choice_is_remembered() {
    QCOMPARE(Theme::remembered(), Theme::Choice::System);
    Theme::remember(Theme::Choice::HighContrast);
    QCOMPARE(Theme::remembered(), Theme::Choice::HighContrast);
    Theme::remember(Theme::Choice::System);
}

void Look::the_mark_is_drawn_at_every_size() {
    for (const int side : {16, 32, 256}) {
        const QImage mark = gateIcon().pixmap(QSize(side, side), 1.0).toImage();
        QCOMPARE(mark.width(), side);
        QCOMPARE(QColor(inkOf(mark)), tokensOf(Scheme::Light).ink);
    }
    if (takesPictures())
        gateIcon().pixmap(256).save(QDir(qEnvironmentVariable("GATELODGE_SHOTS")).filePath(QStringLiteral("mark.png")));
}

void Look::a_name_of_one_script_ends_where_it_ends_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("written");
    QTest::newRow("a Latin sentence") << QStringLiteral("Elected each spring.") << Qt::LeftToRight;
    QTest::newRow("an Arabic sentence") << QStringLiteral("ينتخب كل ربيع.") << Qt::RightToLeft;
    QTest::newRow("both, in an Arabic window") << QStringLiteral("Board ينتخب كل ربيع.") << Qt::RightToLeft;
}

// In a window that is read from right to left.
void Look::a_name_of_one_script_ends_where_it_ends() {
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, written);
    const QRect room(0, 0, 300, 24);
    QImage painted(room.size(), QImage::Format_ARGB32), wanted(room.size(), QImage::Format_ARGB32);
    painted.fill(Qt::white);
    wanted.fill(Qt::white);
    QPainter p(&painted);
    p.setLayoutDirection(Qt::RightToLeft);
    RowPainter(&p, room, Qt::RightToLeft).text(room, text);
    p.end();
    QPainter q(&wanted);
    q.setLayoutDirection(written);
    q.setFont(fontOf(Type::Body));
    q.setPen(tokens().text);
    q.drawText(room, Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, text);
    q.end();
    QCOMPARE(painted, wanted);
}

GATELODGE_WINDOW_TEST(Look)
#include "tst_look.moc"
