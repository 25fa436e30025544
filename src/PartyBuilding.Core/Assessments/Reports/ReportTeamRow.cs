using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Assessments.Reports;

/// <summary>A team with its sessions of the running term, or of the last one that is known.</summary>
/// <param name="TermTo">First day after the term; null when no session and no term is known.</param>
/// <param name="Held">Sessions held in that term.</param>
/// <param name="Late">Findings on terms that are over and on sessions that were held.</param>
public sealed record ReportTeamRow(
    Guid OrganisationKey, string Organisation, DateOnly? TermFrom, DateOnly? TermTo, int Held, IReadOnlyList<(Guid Key, DateOnly On, int Reports)> Sessions, IReadOnlyList<Finding> Late);
