#include "ui/imports/source_form.h"
#include "ui/common/schema_form.h"
#include "ui/pieces/buttons.h"
#include "ui/pieces/planes.h"

namespace gatelodge::ui {

namespace {

constexpr int kWidest = 560;

} // namespace

SourceForm::SourceForm(Words title, Words note, const QList<SettingField> &schema, QWidget *parent)
    : QWidget(parent), m_form(new SchemaForm),
      m_read(new Button([] { return tr("Read it"); }, {}, ButtonKind::Primary)) {
    setMaximumWidth(kWidest);
    auto *rows = columnIn(this, Space::one);
    rows->addWidget(new SectionHeader(std::move(title)));
    rows->addWidget(new Paragraph(std::move(note), Tone::Slate));
    rows->addWidget(m_form);
    auto *cancel = new Button([] { return tr("Cancel"); });
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(Space::one, Space::one, buttons);
    flow->addWidget(m_read);
    flow->addWidget(cancel);
    rows->addWidget(buttons);
    rows->addStretch();
    m_form->setSchema(schema, {});
    setFocusProxy(m_form);
    connect(m_read, &Button::clicked, this, [this, schema] {
        const QJsonObject what = m_form->entered();
        QList<SettingComplaint> missing;
        for (const SettingField &field : schema) {
            if (field.required && what.value(field.name).toString().trimmed().isEmpty())
                missing << SettingComplaint{SettingComplaint::Missing, field.name};
        }
        m_form->setComplaints(missing);
        if (missing.isEmpty())
            Q_EMIT entered(what);
    });
    connect(cancel, &Button::clicked, this, &SourceForm::cancelled);
}

} // namespace gatelodge::ui
