// Somebody who presses anything anywhere, over a live database in which somebody else edits the same records. Nothing
// may crash or hang, and the window must still be of use afterwards. Every page gets its share, and so do the dialogs
// that come. GATELODGE_SEED=n plays one seed, GATELODGE_EVENTS=n sets how many events: 1,000 of the same seed every
// day; with GATELODGE_LONG=1 10,000 of a new one. Both are printed, so that a failure can be played again. How long
// the window was kept from its events is judged, too, by what a known work takes in the same run.
#include "server/login/registry.h"
#include "tests/ui/live_console.h"
#include "tests/ui/riverside.h"
#include "tests/ui/window/form_measure.h"
#include "tests/ui/window_test.h"
#include "ui/house_subjects.h"
#include "ui/main_window.h"
#include "ui/shell/page.h"
#include "ui/shell/shell.h"
#include <atomic>
#include <QDesktopServices>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>
#include <QThread>
#include <QWheelEvent>

using namespace gatelodge;
using namespace gatelodge::ui;

namespace {

// Links lead out of the program; here they lead nowhere.
class NoBrowser : public QObject {
    Q_OBJECT
public:
    NoBrowser() {
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::setUrlHandler(QLatin1StringView(scheme), this, "open");
    }
    ~NoBrowser() override {
        for (const char *scheme : {"http", "https", "mailto", "file"})
            QDesktopServices::unsetUrlHandler(QLatin1StringView(scheme));
    }
public Q_SLOTS:
    void open(const QUrl &) {}
};

// Another client of the same database: renames, suspends, removes and brings back what the window shows.
class Rival {
public:
    explicit Rival(const tests::TestDatabase &database, quint32 seed) {
        m_thread.reset(QThread::create([this, &database, seed] {
            const auto session = database.session();
            QRandomGenerator dice(seed);
            const QStringList edits{
                QStringLiteral("UPDATE gatelodge.users SET first_name = first_name || 'x' WHERE deleted_at IS NULL AND "
                               "length(first_name) < 30"),
                QStringLiteral("UPDATE gatelodge.users SET status = CASE status WHEN 'active' THEN 'suspended' ELSE "
                               "'active' END WHERE uid = (SELECT uid FROM gatelodge.users ORDER BY random() LIMIT 1)"),
                QStringLiteral("UPDATE gatelodge.users SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END "
                               "WHERE uid = (SELECT uid FROM gatelodge.users ORDER BY random() LIMIT 1)"),
                QStringLiteral("UPDATE gatelodge.sites SET name = left(name, 20) || ' y' WHERE deleted_at IS NULL"),
                QStringLiteral("UPDATE gatelodge.groups SET description = description || '.' WHERE deleted_at IS NULL"),
                QStringLiteral("INSERT INTO gatelodge.sign_in_log (result, user_uid) SELECT 'no_match', uid FROM "
                               "gatelodge.users LIMIT 3"),
                QStringLiteral("DELETE FROM gatelodge.sessions")};
            while (!m_end) {
                if (!session->script(edits[dice.bounded(int(edits.size()))]))
                    ++m_refused; // by a rule of the house, as the last owner's is
                ++m_edits;
                QThread::msleep(15); // about as fast as many hands; the test waits for no moment of it
            }
        }));
        m_thread->start();
    }
    ~Rival() { stop(); }
    void stop() {
        m_end = true;
        m_thread->wait();
    }
    int edits() const { return m_edits; }
    int refused() const { return m_refused; }

private:
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_end = false;
    std::atomic<int> m_edits = 0, m_refused = 0;
};

// How much one round may take: of the thread's own processor time, which no neighbour can lengthen, and by the measure
// of this machine and build. A round may hold a click, a subject that is opened by it, and all that has just arrived,
// so it is judged generously. Under a sanitizer it is told only: there, checks weigh more than the work.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kIsJudged = false;
#else
constexpr bool kIsJudged = true;
#endif
double mostOf(double form) { return std::max(4 * tests::GuiWatchdog::kLimit, 20 * form); }

int eventCount() {
    if (const int wanted = qEnvironmentVariableIntValue("GATELODGE_EVENTS"); wanted > 0)
        return wanted;
    return qEnvironmentVariableIsSet("GATELODGE_LONG") ? 10'000 : 1'000;
}

quint32 seedOfTheRun() {
    if (qEnvironmentVariableIsSet("GATELODGE_SEED"))
        return qEnvironmentVariable("GATELODGE_SEED").toUInt();
    return qEnvironmentVariableIsSet("GATELODGE_LONG") ? QRandomGenerator::global()->generate() : 1;
}

// The places at which the window was busy, those first that were seen most often: "12 times at …".
QStringList mostOften(const QStringList &places) {
    QHash<QString, int> times;
    for (const QString &place : places)
        ++times[place];
    QStringList all = times.keys();
    std::sort(all.begin(), all.end(),
              [&](const QString &a, const QString &b) { return std::pair(-times[a], a) < std::pair(-times[b], b); });
    QStringList told;
    for (const QString &place : all.mid(0, 15))
        told << QStringLiteral("%1 times at %2").arg(times[place]).arg(place);
    return told;
}

} // namespace

class RandomClicksTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anything_may_be_pressed_anywhere();

private:
    void closeWhatBlocks();
    void pressSomewhere(QWidget &window);
    void pressSomeKey();
    void turnSomeWheel(QWidget &window);
    QRandomGenerator m_dice;
    int m_closed = 0, m_inDialogs = 0;
};

// A dialog that waits for its answer would wait for ever. One that chooses a file would write it, and goes at once.
void RandomClicksTest::closeWhatBlocks() {
    if (QWidget *popup = QApplication::activePopupWidget(); popup && m_dice.bounded(3) == 0)
        popup->close();
    QWidget *modal = QApplication::activeModalWidget();
    if (modal && (qobject_cast<QFileDialog *>(modal) || m_dice.bounded(4) == 0)) {
        ++m_closed;
        modal->close();
    }
}

void RandomClicksTest::pressSomewhere(QWidget &window) {
    QWidget *top = QApplication::activePopupWidget() ? QApplication::activePopupWidget() : &window;
    if (QWidget *modal = QApplication::activeModalWidget(); modal && top == &window) {
        if (qobject_cast<QFileDialog *>(modal))
            return;
        ++m_inDialogs;
        top = modal;
    }
    const QPoint at(m_dice.bounded(qMax(1, top->width())), m_dice.bounded(qMax(1, top->height())));
    QPointer<QWidget> target = top->childAt(at);
    if (!target)
        target = top;
    const auto button = m_dice.bounded(12) == 0 ? Qt::RightButton : Qt::LeftButton;
    const Qt::KeyboardModifiers modifiers = m_dice.bounded(8) == 0   ? Qt::ControlModifier
                                            : m_dice.bounded(8) == 0 ? Qt::ShiftModifier
                                                                     : Qt::NoModifier;
    const QPoint inside = target->mapFrom(top, at);
    if (m_dice.bounded(10) == 0)
        QTest::mouseDClick(target, button, modifiers, inside);
    else
        QTest::mouseClick(target, button, modifiers, inside);
}

void RandomClicksTest::pressSomeKey() {
    if (qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
        return; // a letter and Return would write a file of that name
    static const QList<QKeyCombination> keys{Qt::Key_Tab,
                                             Qt::Key_Tab,
                                             Qt::SHIFT | Qt::Key_Tab,
                                             Qt::Key_Return,
                                             Qt::Key_Space,
                                             Qt::Key_Escape,
                                             Qt::Key_Down,
                                             Qt::Key_Up,
                                             Qt::Key_Left,
                                             Qt::Key_Right,
                                             Qt::Key_Home,
                                             Qt::Key_End,
                                             Qt::Key_PageDown,
                                             Qt::Key_F2,
                                             Qt::Key_F6,
                                             Qt::Key_Slash,
                                             Qt::Key_Delete,
                                             Qt::Key_Backspace,
                                             Qt::Key_A,
                                             Qt::Key_M,
                                             Qt::Key_7,
                                             Qt::CTRL | Qt::Key_K,
                                             Qt::CTRL | Qt::Key_N,
                                             Qt::CTRL | Qt::Key_Z,
                                             Qt::CTRL | Qt::Key_A,
                                             Qt::CTRL | Qt::Key_1,
                                             Qt::CTRL | Qt::Key_2,
                                             Qt::CTRL | Qt::Key_5,
                                             Qt::CTRL | Qt::Key_9,
                                             Qt::ALT | Qt::Key_Left,
                                             Qt::ALT | Qt::Key_Right,
                                             Qt::SHIFT | Qt::Key_Down,
                                             Qt::SHIFT | Qt::Key_F10};
    QWidget *target =
        QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    const QKeyCombination key = keys[m_dice.bounded(int(keys.size()))];
    if (target)
        QTest::keyClick(target, key.key(), key.keyboardModifiers());
}

void RandomClicksTest::turnSomeWheel(QWidget &window) {
    const QPoint at(m_dice.bounded(window.width()), m_dice.bounded(window.height()));
    if (QWidget *target = window.childAt(at)) {
        QWheelEvent wheel(target->mapFrom(&window, at), target->mapToGlobal(QPoint()), {},
                          {0, m_dice.bounded(2) ? -240 : 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(target, &wheel);
    }
}

void RandomClicksTest::anything_may_be_pressed_anywhere() {
    const quint32 seed = seedOfTheRun();
    const int events = eventCount();
    qInfo("GATELODGE_SEED=%u GATELODGE_EVENTS=%d", seed, events);
    m_dice.seed(seed);
    const double form = tests::formOfAHundredFields();
    NoBrowser nobody;
    LiveConsole console(login::allDrivers());
    riverside(console);
    console.listen();
    MainWindow window({{QStringLiteral("en"), QStringLiteral("English")}}, QStringLiteral("en"),
                      [](const QString &) {});
    window.resize(1280, 800);
    window.openConsole(*console);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    Rival rival(console.database(), seed);
    QTimer closer;
    connect(&closer, &QTimer::timeout, this, &RandomClicksTest::closeWhatBlocks);
    closer.start(20);
    tests::GuiWatchdog watchdog;
    QStringList subjects;
    for (const SubjectSection &section : houseSubjects((*console).roles))
        for (const Subject &subject : section.subjects)
            subjects << subject.id;
    const int share = qBound(1, events / int(subjects.size()), 40);
    QSet<QString> opened;
    for (int i = 0; i < events; ++i) {
        if (!window.isVisible()) // it was closed; that is allowed
            window.show();
        if (i % share == 0) { // round after round, each in an order of its own
            if (i / share % subjects.size() == 0)
                std::shuffle(subjects.begin(), subjects.end(), m_dice);
            const QString subject = subjects[i / share % subjects.size()];
            window.shell()->openSubject(subject);
            if (window.shell()->currentSubject() == subject)
                opened.insert(subject);
        }
        switch (m_dice.bounded(10)) {
        case 0:
        case 1:
        case 2: pressSomeKey(); break;
        case 3: turnSomeWheel(window); break;
        case 4:
            if (m_dice.bounded(6) == 0)
                window.resize(500 + m_dice.bounded(1000), 400 + m_dice.bounded(600));
            break;
        default: pressSomewhere(window);
        }
        QTest::qWait(0);
        if (m_dice.bounded(20) == 0)
            QTest::qWait(10);
    }
    closer.stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    rival.stop();
    qInfo("%d edits by somebody else, %d refused; %d presses in dialogs, %d dialogs closed; longest work between two "
          "rounds %.0f ms",
          rival.edits(), rival.refused(), m_inDialogs, m_closed, watchdog.busiest());
    const QStringList places = watchdog.places();
    qInfo("%d times more than %.0f ms; a form of a hundred fields takes %.0f ms%s", int(places.size()), watchdog.kLimit,
          form, qPrintable(u'\n' + mostOften(places).join(u'\n')));
    QVERIFY2(
        !kIsJudged || watchdog.busiest() < mostOf(form),
        qPrintable(QStringLiteral("%1 ms of work, %2 are allowed here").arg(watchdog.busiest()).arg(mostOf(form))));
    QVERIFY(rival.edits() > rival.refused());
    QCOMPARE(opened.size(), events < subjects.size() ? events : subjects.size());
    // It is still of use.
    window.show();
    window.shell()->palette().open();
    window.shell()->palette().field()->setText(QStringLiteral("queue"));
    QTRY_VERIFY(window.shell()->palette().answers()->model()->rowCount() > 0);
    window.shell()->palette().close();
    window.shell()->openSubject(QStringLiteral("groups"));
    QTRY_COMPARE(window.shell()->currentSubject(), QStringLiteral("groups"));
    window.closeConsole();
}

GATELODGE_WINDOW_TEST(RandomClicksTest)
#include "tst_random_clicks.moc"
