#include "app/models/prototypemodel.h"

namespace quayside {

PrototypeModel *makePrototypeModel(QObject *parent)
{
    using wire::Prototype;
    const auto maker = [](const Prototype &prototype) {
        return prototype.activatingUser ? prototype.activatingUser->name : QString();
    };
    return new PrototypeModel(
        [](const Prototype &prototype) { return prototype.id; },
        {{[](const Prototype &prototype) { return prototype.delegate.name; }},
         {maker},
         {[](const Prototype &prototype) { return int(prototype.role); },
          [](const Prototype &prototype) { return QString(toString(prototype.role)); }}},
        parent,
        [maker](const Prototype &prototype) {
            return prototype.delegate.name + QLatin1Char(' ') + maker(prototype);
        });
}

} // namespace quayside
