using PartyBuilding.Web.Ui.TagHelpers;

namespace PartyBuilding.Web.Features.Home;

/// <summary>One thing owed, with its deadline and the way to settle it.</summary>
/// <param name="Hook">Stable English name for automation.</param>
/// <param name="When">11月25日前上报，还有 3 天；11月28日锁定.</param>
/// <param name="Done">The part of the sentence that is settled.</param>
/// <param name="Open">The part that needs a look; null when nothing does.</param>
public sealed record DueCard(
    string Hook, string Title, string Href, string Status, Tone Tone, string When, bool IsLate,
    string Done, string? Open, IReadOnlyList<DueLine> Lines, IReadOnlyList<DueAction> Actions);
