#pragma once

#include "app/services/callsequence.h"
#include "ui/pages/robots/robotdialog.h"

#include <QtCore/QCoreApplication>

namespace quayside::api {
class ApiClient;
}

namespace quayside::ui {

/// The calls by which a robot that was just made gets what was asked for it.
class RobotSteps {
    Q_DECLARE_TR_FUNCTIONS(RobotSteps)
public:
    /// `name`: the whole one, owner+short.
    static QList<CallSequence::Step> grants(api::ApiClient &client, const QString &owner,
                                            const QString &name, const RobotRequest &request);
};

} // namespace quayside::ui
