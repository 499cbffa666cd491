#include "ui/help/help_window.h"
#include "ui/help/contents_delegate.h"
#include "ui/help/help_book.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/pieces/text.h"
#include "ui/shell/english_words.h"
#include "ui/shell/keys.h"
#include <QDesktopServices>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextTable>
#include <QTimer>
#include <QVBoxLayout>

namespace gatelodge::ui {

namespace {

constexpr int kPlace = Qt::UserRole;
const QString kScheme = QStringLiteral("help");

QUrl urlOf(const QString &place) {
    QUrl url;
    url.setScheme(kScheme);
    url.setPath(place.section(u'#', 0, 0));
    if (const QString anchor = place.section(u'#', 1); !anchor.isEmpty())
        url.setFragment(anchor);
    return url;
}

// Each row has a hairline below it, as the rows of lists.
void underline(QTextTable &table) {
    for (int i = 0; i < table.rows() * table.columns(); ++i) {
        QTextTableCell cell = table.cellAt(i / table.columns(), i % table.columns());
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setBottomBorder(Space::hair);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(tokens().hairline);
        cell.setFormat(format);
    }
}

void dressTables(QTextFrame *frame) {
    for (QTextFrame *child : frame->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(0);
            format.setBorderCollapse(true); // only then cells have lines of their own
            format.setCellPadding(6);
            format.setCellSpacing(0);
            format.setBottomMargin(Space::two);
            table->setFormat(format);
            underline(*table);
        }
        dressTables(child);
    }
}

} // namespace

HelpText::HelpText(QWidget *parent) : QTextBrowser(parent) {
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes would have every line broken anew
    connect(this, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) { showFetched(url.path()); });
    // A link of the manual: another page, or the web outside.
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) {
            QDesktopServices::openUrl(url);
            return;
        }
        const QString page = url.path().isEmpty() ? source().path() : url.path().section(u'/', -1);
        const QString place = url.fragment().isEmpty() ? page : page + u'#' + url.fragment();
        if (hasHelp(page))
            setSource(urlOf(place), QTextDocument::MarkdownResource);
    });
}

// The browser would lay a page out as it is read, again when it is dressed, and tables once a cell. So it is given
// next to nothing, and then the whole page at once, dressed.
QVariant HelpText::loadResource(int type, const QUrl &name) {
    if (type == QTextDocument::MarkdownResource) {
        if (!m_page.isEmpty())
            m_left[m_page] = {textCursor().position(), verticalScrollBar()->value()};
        m_fetched = helpText(name.path());
        return m_fetched.isEmpty() ? QVariant() : QStringLiteral("-");
    }
    if (type == QTextDocument::ImageResource) {
        QImage picture(QStringLiteral(":/help/") + name.path());
        const int most = qMax(em(20), viewport()->width() - 2 * Space::three);
        return picture.width() > most ? picture.scaledToWidth(most, Qt::SmoothTransformation) : picture;
    }
    return {};
}

void HelpText::showFetched(const QString &page) {
    if (m_fetched.isEmpty())
        return; // another place of the same page
    auto *text = new QTextDocument(this);
    text->setUndoRedoEnabled(false);
    text->setPageSize({0, 0}); // has no lines yet
    text->setDefaultFont(font());
    text->setDocumentMargin(Space::three);
    text->setMarkdown(std::exchange(m_fetched, {}));
    dress(*text);
    setDocument(text);
    delete std::exchange(m_text, text);
    m_page = page;
}

// Between two places of one page the browser itself knows the way.
void HelpText::backward() {
    const QString before = m_page;
    QTextBrowser::backward();
    if (m_page != before)
        goWhereItWasLeft();
}

void HelpText::forward() {
    const QString before = m_page;
    QTextBrowser::forward();
    if (m_page != before)
        goWhereItWasLeft();
}

void HelpText::reload() {
    m_isReloading = true;
    QTextBrowser::reload();
    m_isReloading = false;
    goWhereItWasLeft();
}

void HelpText::goWhereItWasLeft() {
    const auto left = m_left.constFind(m_page);
    if (left == m_left.constEnd())
        return;
    moveCursor(QTextCursor::End); // so far it must have been laid out
    QTextCursor cursor(document());
    cursor.setPosition(qMin(left->cursor, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(left->scrolled);
}

void HelpText::doSetSource(const QUrl &url, QTextDocument::ResourceType type) {
    QTextBrowser::doSetSource(url, type);
    if (!m_isReloading && !url.fragment().isEmpty()) // the lines must have been laid out
        QTimer::singleShot(0, this, [this, anchor = url.fragment()] { scrollToHeading(anchor); });
}

// Markdown knows headings, not how they look.
void HelpText::dress(QTextDocument &text) {
    constexpr Type types[] = {Type::Title, Type::Heading, Type::Strong, Type::Strong};
    QTextCursor cursor(&text);
    cursor.beginEditBlock();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        QTextBlockFormat format = block.blockFormat();
        if (const int level = format.headingLevel(); level > 0) {
            QTextCharFormat letters;
            letters.setFont(fontOf(types[qMin(level, 4) - 1]), QTextCharFormat::FontPropertiesAll);
            letters.clearProperty(QTextFormat::FontSizeAdjustment);
            letters.setForeground(tokens().text);
            cursor.setCharFormat(letters);
            format.setTopMargin(level == 1 ? 0 : Space::three);
            format.setBottomMargin(Space::one);
        } else if (format.hasProperty(QTextFormat::BlockCodeLanguage) ||
                   format.hasProperty(QTextFormat::BlockCodeFence) || format.nonBreakableLines()) {
            QTextCharFormat letters;
            letters.setFont(fontOf(Type::Mono), QTextCharFormat::FontPropertiesAll);
            letters.setForeground(tokens().text);
            cursor.mergeCharFormat(letters);
            format.setBackground(tokens().sunken);
            format.setLeftMargin(Space::two);
        } else if (!cursor.currentTable()) {
            format.setBottomMargin(Space::one);
            format.setLineHeight(120, QTextBlockFormat::ProportionalHeight);
        }
        cursor.setBlockFormat(format);
    }
    dressTables(text.rootFrame());
    cursor.endEditBlock();
}

void HelpText::scrollToHeading(const QString &anchor) {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || headingAnchor(block.text()) != anchor)
            continue;
        QTextCursor cursor(block);
        setTextCursor(cursor);
        verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - Space::one);
        return;
    }
}

void HelpText::changeEvent(QEvent *event) {
    QTextBrowser::changeEvent(event);
    if ((changesSize(event) || event->type() == QEvent::PaletteChange) && source().isValid())
        QTimer::singleShot(0, this, &HelpText::reload);
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window), m_search(new QLineEdit), m_contents(new QListWidget), m_text(new HelpText),
      m_language(new Paragraph({}, Tone::Muted, Type::Caption)),
      m_back(new IconButton(QStringLiteral("go-previous"), [] { return tr("Back"); })),
      m_forward(new IconButton(QStringLiteral("go-next"), [] { return tr("Forward"); })) {
    auto *row = rowIn(this, 0);
    auto *side = new QWidget;
    side->setFixedWidth(em(17));
    auto *column = columnIn(side, Space::one);
    column->setContentsMargins(Space::one, Space::one, Space::one, Space::one);
    auto *ways = rowOf({m_back, m_forward});
    ways->addStretch();
    column->addLayout(ways);
    column->addWidget(m_search); // a line of its own: what it says when empty is longer in other languages
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setItemDelegate(new ContentsDelegate(*m_contents, this));
    m_contents->setResizeMode(QListView::Adjust); // and as many lines as the words need now
    m_contents->setSpacing(Space::half / 2);
    m_contents->viewport()->setAutoFillBackground(false);
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room does not come and go
    column->addWidget(m_contents, 1);
    row->addWidget(side);
    row->addWidget(new Line(Qt::Vertical));
    auto *page = new QWidget;
    auto *lines = columnIn(page, 0);
    auto *around = new QVBoxLayout;
    around->setContentsMargins(Space::three, Space::oneAndHalf, Space::three, 0);
    around->addWidget(m_language);
    lines->addLayout(around);
    lines->addWidget(m_text, 1);
    row->addWidget(page, 1);
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::fill);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (QListWidgetItem *first = m_contents->item(0))
            open(first->data(kPlace).toString());
    });
    const auto go = [this](QListWidgetItem *item) { open(item->data(kPlace).toString()); };
    connect(m_contents, &QListWidget::itemClicked, this, go);
    connect(m_contents, &QListWidget::itemActivated, this, go);
    connect(m_back, &IconButton::clicked, m_text, &QTextBrowser::backward);
    connect(m_forward, &IconButton::clicked, m_text, &QTextBrowser::forward);
    connect(m_text, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    // Before the text itself knows it.
    connect(m_text, &QTextBrowser::sourceChanged, this, [this](const QUrl &url) { mark(url.path()); });
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    const auto bind = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    bind(keys::back(), [this] { m_text->backward(); });
    bind(keys::forward(), [this] { m_text->forward(); });
    bind(QKeySequence::Find, [this] { m_search->setFocus(); });
    bind(keys::filter(), [this] { m_search->setFocus(); });
    resize(QSize(em(60), em(44)).boundedTo(screen()->availableSize()));
    rename();
}

void HelpWindow::open(const QString &place) {
    m_text->setSource(urlOf(place), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::place() const {
    const QUrl url = m_text->source();
    return url.fragment().isEmpty() ? url.path() : url.path() + u'#' + url.fragment();
}

void HelpWindow::fill() {
    m_contents->clear();
    const auto add = [this](const QString &text, const QString &place) {
        auto *item = new QListWidgetItem(text, m_contents);
        item->setData(kPlace, place);
        return item;
    };
    if (const QString words = m_search->text().trimmed(); !words.isEmpty()) {
        for (const HelpHit &hit : searchHelp(words)) {
            const QString where = hit.heading == hit.chapter
                                      ? hit.heading
                                      : tr("%1 – %2", "page of the manual, heading").arg(hit.chapter, hit.heading);
            add(where, hit.place)->setToolTip(hit.excerpt);
        }
        if (m_contents->count() == 0)
            add(tr("Nothing is written about that."), place())->setFlags(Qt::NoItemFlags);
        return;
    }
    for (const HelpChapter &chapter : helpChapters())
        add(chapter.title, chapter.id)->setToolTip(chapter.summary);
    add(tr("What is new"), QStringLiteral("changes.md"));
    add(tr("About Gatelodge"), QStringLiteral("about.md"));
    mark(m_text->source().path());
}

void HelpWindow::mark(const QString &page) {
    for (int i = 0; i < m_contents->count(); ++i) {
        if (m_contents->item(i)->data(kPlace).toString() != page)
            continue;
        m_contents->setCurrentRow(i);
        m_text->setAccessibleName(tr("Page of the manual: %1").arg(m_contents->item(i)->text()));
    }
}

void HelpWindow::rename() {
    setWindowTitle(tr("Help"));
    m_search->setPlaceholderText(tr("Search the manual"));
    m_search->setAccessibleName(tr("Search the manual"));
    m_contents->setAccessibleName(tr("Contents"));
    m_text->setAccessibleName(tr("Page of the manual")); // with its title, once it is marked
    const Words inWindow([] { return tr("The pages of this manual are in English."); });
    m_language->setWords(inWindow);
    m_language->setVisible(inWindow() != inEnglish(inWindow)); // to whom reads it in English it is no news
    fill();
}

void HelpWindow::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        rename();
}

void HelpWindow::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().window); }

} // namespace gatelodge::ui
