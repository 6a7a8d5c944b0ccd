#pragma once

#include "app/models/recordmodel.h"
#include "app/wire/robot.h"

namespace quayside {

enum class RobotColumn { Name, Description, Teams, Repositories, Created, LastUsed };

/// Robots by their whole names. A filter looks through name and description.
using RobotModel = RecordModel<wire::Robot>;
RobotModel *makeRobotModel(QObject *parent);

/// What comes behind the `+`.
QString shortNameOf(const wire::Robot &robot);

} // namespace quayside
