// Sheets that were just made: a picture of them, to be printed or saved. Their links exist here only; once the pane is
// closed, others have to be made.
#pragma once
#include "ui/invitations/sheet_painter.h"
#include <QWidget>

namespace gatelodge::ui {

class Button;
class Paragraph;

// One page, as it will come out of the printer; always black on white.
class SheetPicture : public QWidget {
    Q_OBJECT
public:
    explicit SheetPicture(QWidget *parent = nullptr);
    void set(const admin::InvitationSheets &sheets);
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    admin::InvitationSheets m_sheets;
};

class SheetsPane : public QWidget {
    Q_OBJECT
public:
    explicit SheetsPane(QWidget *parent = nullptr);
    void show(const admin::InvitationSheets &sheets);
    const admin::InvitationSheets &sheets() const { return m_sheets; }
    Button &save() const { return *m_save; }
    void saveTo(const QString &path);

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void chooseFile();
    void choosePrinter();
    void sayDone(bool done);
    admin::InvitationSheets m_sheets;
    SheetPicture *m_picture;
    Paragraph *m_text, *m_said;
    Button *m_print, *m_save;
};

} // namespace gatelodge::ui
