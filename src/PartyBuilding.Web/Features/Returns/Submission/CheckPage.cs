using PartyBuilding.Web.Features.Returns.Sheet;

namespace PartyBuilding.Web.Features.Returns.Submission;

/// <summary>核对: the last page before a return leaves its organisation.</summary>
public sealed record CheckPage
{
    public required Guid PublicId { get; init; }

    public required int Version { get; init; }

    public required string Title { get; init; }

    public required string Organisation { get; init; }

    /// <summary>Organisation that reviews it next.</summary>
    public required string Reviewer { get; init; }

    /// <summary>Figures told once more: the balance, then what is not zero.</summary>
    public required IReadOnlyList<SheetCell> Figures { get; init; }

    public required IReadOnlyList<CheckLine> Checks { get; init; }

    public required int FromLedger { get; init; }

    public required int Items { get; init; }

    /// <summary>Why it cannot be submitted now; null when it can.</summary>
    public string? Blocked { get; init; }

    public bool IsLate { get; init; }
}
