namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>What both kinds show; the names are those of <see cref="OrganisationCase"/>.</summary>
public sealed record CaseFacts
{
    public required Guid PublicId { get; init; }

    public required int Version { get; init; }

    public required CaseKind Kind { get; init; }

    public required CaseStatus Status { get; init; }

    public required string Name { get; init; }

    public required DateOnly DraftedOn { get; init; }

    public required DateOnly? SubmittedOn { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required string? DecidedBy { get; init; }

    public required string? Answer { get; init; }

    public required string? ReplyNumber { get; init; }

    public required DateOnly? RepliedOn { get; init; }

    public required string? Signatory { get; init; }

    public required IReadOnlyList<string> Copies { get; init; }

    public required DateOnly? EffectiveOn { get; init; }

    public required DateOnly? EndedOn { get; init; }

    public required bool IsEditable { get; init; }

    internal static CaseFacts Of(OrganisationCase c) => new()
    {
        PublicId = c.PublicId, Version = c.Version, Kind = c.Kind, Status = c.Status, Name = c.Name, DraftedOn = c.DraftedOn,
        SubmittedOn = c.SubmittedOn, DecidedOn = c.DecidedOn, DecidedBy = c.DecidedBy, Answer = c.Answer, ReplyNumber = c.ReplyNumber,
        RepliedOn = c.RepliedOn, Signatory = c.Signatory, Copies = CaseText.ListOf(c.Copies), EffectiveOn = c.EffectiveOn, EndedOn = c.EndedOn,
        IsEditable = c.IsEditable,
    };
}
