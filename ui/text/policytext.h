#pragma once

#include "app/models/policymodel.h"
#include "app/models/tagfates.h"
#include "ui/theme/tokens.h"

#include <QtCore/QCoreApplication>

namespace quayside::ui {

/// Words for policies about tags, and for what they do.
class PolicyText {
    Q_DECLARE_TR_FUNCTIONS(PolicyText)
public:
    /// "Keep the newest 10 tags", "Remove tags older than 2 weeks"; of one that this program does
    /// not know, as it is written.
    static QString rule(const wire::TagPolicy &policy);
    /// Which tags it means, beside its pattern.
    static QString tags(const wire::TagPolicy &policy);
    /// "Here", "Organization payments", "Account ada", "Registry". `owner`: of the namespace.
    static QString origin(PolicyOrigin origin, const QString &owner, bool isOrganization);
    /// One word: "removed", "kept".
    static QString fate(TagFate fate);
    static QString fateIcon(TagFate fate);
    static Tone fateTone(TagFate fate);
    /// Why a tag has its fate; `row`: the policy that decided.
    static QString why(const TagVerdict &verdict, const PolicyRow *row);
};

} // namespace quayside::ui
