using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Web.Features.Transfers;

/// <summary>Asking for a transfer of one member or several.</summary>
public sealed class TransferForm
{
    public Guid SubmissionId { get; set; } = Guid.NewGuid();

    /// <summary>Branch whose members are offered.</summary>
    public Guid? Branch { get; set; }

    public List<Guid> PersonKeys { get; set; } = [];

    public Guid? ToBranchKey { get; set; }

    public Guid? ToCommitteeKey { get; set; }

    public string? OutsideName { get; set; }

    public TransferReason? WhyMoved { get; set; }

    public TransferCircumstance Circumstance { get; set; }

    public DestinationTie Tie { get; set; }

    public bool RegisteredElsewhere { get; set; }

    public string? DuesPaidTo { get; set; }

    public string? Contact { get; set; }

    public string? Reason { get; set; }

    public IReadOnlyList<SelectListItem> Branches { get; set; } = [];

    public IReadOnlyList<SelectListItem> Committees { get; set; } = [];

    public IReadOnlyList<SelectListItem> Members { get; set; } = [];

    public static IReadOnlyList<SelectListItem> Reasons { get; } = Items(TransferWords.Reasons);

    public static IReadOnlyList<SelectListItem> Circumstances { get; } = Items(TransferWords.Circumstances);

    public static IReadOnlyList<SelectListItem> Ties { get; } = Items(TransferWords.Ties);

    private static IReadOnlyList<SelectListItem> Items<T>(IReadOnlyDictionary<T, string> words) where T : struct, Enum
        => [.. words.Select(w => new SelectListItem(w.Value, w.Key.ToString()))];
}
