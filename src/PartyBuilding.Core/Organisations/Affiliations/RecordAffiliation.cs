namespace PartyBuilding.Core.Organisations.Affiliations;

/// <summary>A change decided on paper already: the whole case at once, by the same rules as step by step.</summary>
public sealed record RecordAffiliation
{
    public required SaveAffiliation Request { get; init; }

    public string? Consulted { get; init; }

    public DateOnly? ConsultedOn { get; init; }

    public string? ConsultedOpinion { get; init; }

    public string? MunicipalNumber { get; init; }

    public DateOnly? MunicipalOn { get; init; }

    public string? Number { get; init; }

    public DateOnly? RepliedOn { get; init; }

    public string? Signatory { get; init; }

    public string? Copies { get; init; }

    public DateOnly? EffectiveOn { get; init; }
}
