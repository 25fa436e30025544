using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Resume;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>A file beside the record, field by field and row by row.</summary>
public sealed record FormComparison
{
    public const string Photo = "photo";
    public const string Number = "number";
    public const string Rest = "rest";

    public required IReadOnlyList<FieldSides> Fields { get; init; }

    /// <summary>Empty when the resumes are alike.</summary>
    public required IReadOnlyList<RowSides<ResumeLine>> Resume { get; init; }

    /// <summary>Lines of the file's resume that could not be read; its text can only be kept as words.</summary>
    public required IReadOnlyList<string> ResumeFaults { get; init; }

    /// <summary>Every line of the family, alike ones too; empty when the file has no family.</summary>
    public required IReadOnlyList<RowSides<FamilyItem>> Family { get; init; }

    public required NumberState NumberState { get; init; }

    public required SideState PhotoState { get; init; }

    /// <summary>Elements nobody knows and the wording of the version.</summary>
    public required SideState RestState { get; init; }

    public required ApprovalForm Theirs { get; init; }

    /// <summary>Fingerprint of both sides: a choice made over other values does not count.</summary>
    public required string Seen { get; init; }

    /// <summary>Everything that may be taken.</summary>
    public IReadOnlySet<string> Choices => new[]
    {
        Fields.Where(f => f.MayTake).Select(f => f.Id), Resume.Where(r => r.State != SideState.Same).Select(r => r.Id),
        Family.Where(r => r.State != SideState.Same).Select(r => r.Id), PhotoState is SideState.Different or SideState.OnlyTheirs ? [Photo] : [],
        NumberState == NumberState.New ? [Number] : [], RestState is SideState.Different or SideState.OnlyTheirs ? [Rest] : [],
    }.SelectMany(x => x).ToHashSet(StringComparer.Ordinal);

    /// <summary>What the page proposes: the file where the record has nothing, the record everywhere else.</summary>
    public IReadOnlySet<string> Proposed => Fields.Where(f => f.MayTake && f.State == SideState.OnlyTheirs).Select(f => f.Id)
        .Concat(Resume.Where(r => r.State == SideState.OnlyTheirs).Select(r => r.Id)).Concat(Family.Where(r => r.State == SideState.OnlyTheirs).Select(r => r.Id))
        .Concat(Choices.Where(c => (c == Photo && PhotoState == SideState.OnlyTheirs) || c is Number or Rest)).ToHashSet(StringComparer.Ordinal);
}
