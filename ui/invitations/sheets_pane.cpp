#include "ui/invitations/sheets_pane.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"
#include "ui/shell/page.h"
#include <QFileDialog>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace gatelodge::ui {

namespace {
constexpr QSizeF kPaper(2100, 2970), kInside(1900, 2770); // A4 and what is printed on, in 0.1 mm
}

SheetPicture::SheetPicture(QWidget *parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetPicture::set(const admin::InvitationSheets &sheets) {
    m_sheets = sheets;
    setAccessibleName(tr("The first of %n pages", nullptr, pagesOf(sheets)));
    update();
}

int SheetPicture::heightForWidth(int width) const { return int(width * kPaper.height() / kPaper.width()); }
QSize SheetPicture::sizeHint() const { return {em(16), heightForWidth(em(16))}; }

void SheetPicture::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    setFixedHeight(heightForWidth(width()));
}

void SheetPicture::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(tokens().hairline);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.scale(width() / kPaper.width(), width() / kPaper.width());
    painter.translate((kPaper.width() - kInside.width()) / 2, (kPaper.height() - kInside.height()) / 2);
    paintTickets(painter, kInside, m_sheets, 0);
}

void SheetPicture::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (changesLanguage(event))
        set(m_sheets);
}

SheetsPane::SheetsPane(QWidget *parent)
    : QWidget(parent), m_picture(new SheetPicture), m_text(new Paragraph({})), m_said(new Paragraph({})),
      m_print(new Button([] { return tr("Print…"); }, {}, ButtonKind::Primary)),
      m_save(new Button([] { return tr("Save as PDF…"); }, QStringLiteral("document-export"))) {
    auto *content = new QWidget;
    auto *column = columnIn(content, Space::two);
    column->setContentsMargins(Space::two, Space::one, Space::two, Space::three);
    column->addWidget(m_text);
    auto *close = new Button([] { return tr("Done"); });
    auto *verbs = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, verbs);
    for (Button *button : {m_print, m_save, close})
        flow->addWidget(button);
    column->addWidget(verbs);
    column->addWidget(m_said);
    m_said->hide();
    column->addWidget(m_picture);
    column->addStretch();
    auto *all = columnIn(this, 0);
    all->addWidget(new PageHeader([] { return tr("Sheets"); }, [] { return tr("Eight on a page, to be cut apart."); }));
    all->addWidget(new ScrollPage(content), 1);
    setFocusProxy(m_print);
    connect(m_print, &Button::clicked, this, &SheetsPane::choosePrinter);
    connect(m_save, &Button::clicked, this, &SheetsPane::chooseFile);
    connect(close, &Button::clicked, this, &SheetsPane::closeRequested);
}

void SheetsPane::show(const admin::InvitationSheets &sheets) {
    m_sheets = sheets;
    m_picture->set(sheets);
    m_said->hide();
    m_text->setWords([count = int(sheets.sheets.size())] {
        return tr("%n invitations. These links are shown here only: sheets and mails that these people got before no "
                  "longer work.",
                  nullptr, count);
    });
}

void SheetsPane::chooseFile() {
    auto *dialog = new QFileDialog(this, tr("Save the sheets"), QString(), tr("Documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(tr("invitations", "name of a file, without its ending") + QStringLiteral(".pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &SheetsPane::saveTo);
    dialog->open();
}

void SheetsPane::saveTo(const QString &path) { sayDone(writeSheetsPdf(path, m_sheets)); }

void SheetsPane::choosePrinter() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { sayDone(paintSheets(*printer, m_sheets)); });
    dialog->QDialog::open();
}

void SheetsPane::sayDone(bool done) {
    m_said->setTone(done ? Tone::Moss : Tone::Brick);
    m_said->setWords([done] {
        return done ? tr("The sheets are written.")
                    : tr("The sheets could not be written there. Choose another place.");
    });
    m_said->show();
}

void SheetsPane::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), tokens().surface); }

} // namespace gatelodge::ui
