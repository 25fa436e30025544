using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Batch;

/// <summary>How often one rule does not hold in a period.</summary>
/// <param name="Code">Of the check, or of cells not filled in.</param>
/// <param name="Title">The rule with names in place of keys.</param>
/// <param name="IsOfForm">A check of the form, whose code is worth showing.</param>
/// <param name="Units">Returns in which it does not hold.</param>
/// <param name="Explained">Of these, explained for the figures as they are.</param>
/// <param name="SetAside">Of these, set aside.</param>
public sealed record RuleCount(string Code, CheckClass Class, string Title, bool IsOfForm, int Units, int Explained, int SetAside);
