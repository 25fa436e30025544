using PartyBuilding.Core.Common;
using PartyBuilding.Core.Transfers;

namespace PartyBuilding.Core.Imports.Transfers;

/// <summary>A row of a sheet of transfers as read; null or empty where the cell is empty or could not be read.</summary>
internal sealed record TransferSheetRow
{
    public required int Line { get; init; }

    public required string Name { get; init; }

    public IdNumber? IdNumber { get; init; }

    public Guid? Record { get; init; }

    public required string From { get; init; }

    public string? To { get; init; }

    public string? Outside { get; init; }

    public TransferReason? Reason { get; init; }

    public TransferCircumstance? Circumstance { get; init; }

    public DestinationTie? Tie { get; init; }

    public bool? RegisteredElsewhere { get; init; }

    public int? DuesPaidTo { get; init; }

    public string? Contact { get; init; }

    public DateOnly? EffectiveOn { get; init; }

    public string? LetterNumber { get; init; }

    public string? PartyGroup { get; init; }

    public string? Note { get; init; }
}
