#pragma once

#include "app/models/taghistory.h"
#include "ui/delegates/celldelegate.h"

namespace quayside::ui {

/// The cells of the history that say more than a word: which tag, from which image to which, how
/// long what was lost can be brought back, and the word that brings it back.
class HistoryDelegate final : public CellDelegate {
    Q_OBJECT
public:
    /// What can be done about what was lost.
    enum class Rest { None, Recoverable, MayBeGone, Unknown };

    HistoryDelegate(const TagHistoryModel &model, QObject *parent);

    void setWindow(std::optional<std::chrono::seconds> window) { m_window = window; }
    /// Whether the word can be clicked.
    void setEnabled(bool isEnabled) { m_isEnabled = isEnabled; }
    Rest restOf(const TagEvent &event, Instant now) const;
    /// In words, with the date.
    QString restText(const TagEvent &event, Instant now) const;
    static QString actionText(Rest rest);

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override;

private:
    void paintManifest(const Cell &cell, const TagEvent &event) const;
    void paintRest(const Cell &cell, const TagEvent &event) const;
    std::optional<Instant> until(const TagEvent &event) const;

    const TagHistoryModel &m_model;
    std::optional<std::chrono::seconds> m_window;
    bool m_isEnabled = false;
};

} // namespace quayside::ui
