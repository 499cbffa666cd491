// Lets an Error travel through queued signals.
#pragma once
#include "server/domain/result.h"
#include <QMetaType>

Q_DECLARE_METATYPE(gatelodge::Error)
