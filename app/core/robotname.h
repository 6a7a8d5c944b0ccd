#pragma once

#include "app/core/reference.h"

namespace quayside {

/// A robot account: `namespace+shortname`, both written as namespaces are. Source: quay-api.md 1.8.
class RobotName {
public:
    /// InvalidInput for a name without '+', or with a part that cannot be one.
    static Result<RobotName> parse(QStringView text);
    /// InvalidInput with Quay's sentence when the short name cannot be one.
    static Result<RobotName> make(const NamespaceName &owner, QStringView shortName);
    /// Whether the text means a robot: user names have no '+'.
    static bool isRobot(QStringView text) { return text.contains(u'+'); }

    const QString &toString() const { return m_text; }
    QString namespaceName() const { return m_text.first(m_plus); }
    QString shortName() const { return m_text.mid(m_plus + 1); }

    friend bool operator==(const RobotName &a, const RobotName &b) { return a.m_text == b.m_text; }

private:
    RobotName(QString text, qsizetype plus)
        : m_text(std::move(text))
        , m_plus(plus)
    {
    }
    QString m_text;
    qsizetype m_plus;
};

} // namespace quayside
