namespace PartyBuilding.Core.Reserve.Candidates;

/// <summary>考察 of one candidate: who, when, what was found, who was heard (S000 L211, L621; handbook L2537-2543).</summary>
public sealed class Investigation
{
    public const int LongestMaterial = 4000;

    public int Id { get; init; }

    public int CandidateId { get; init; }

    public required DateOnly From { get; set; }

    public required DateOnly To { get; set; }

    /// <summary>考察机关.</summary>
    public required string Organ { get; set; }

    /// <summary>Names of the investigators, separated by 、.</summary>
    public required string Investigators { get; set; }

    /// <summary>考察材料.</summary>
    public required string Material { get; set; }

    /// <summary>Opinion of the discipline organ.</summary>
    public string? Discipline { get; set; }

    /// <summary>Opinion of the united front department, of somebody outside the Party.</summary>
    public string? UnitedFront { get; set; }
}
