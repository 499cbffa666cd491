// What pages, places of own words and kinds of mails are called in the window.
#pragma once
#include "server/domain/branding.h"
#include "server/domain/own_mail.h"
#include "server/domain/preview.h"
#include "server/domain/result.h"
#include <QStandardItemModel>

namespace gatelodge::ui {

QString pageName(PreviewPage page);
// Where the page stands: before the sign-in, at a site's gates, in the account, or when something is wrong.
QString pageGroup(PreviewPage page);
bool needsSite(PreviewPage page);
// Every page with its number as Qt::UserRole, below the name of its group, which cannot be chosen.
QStandardItemModel *pagesInGroups(QObject *parent);

QString placeName(OwnPlace place);
QString placeHint(OwnPlace place);
QString mailKindName(const QString &kind); // "verify-address"
QString complaintWords(const OwnMailComplaint &complaint);
// What service::checkBranding complains of, for the field that it names; empty for another field.
QString colourWords(const QString &colour, const QString &paper);

} // namespace gatelodge::ui
