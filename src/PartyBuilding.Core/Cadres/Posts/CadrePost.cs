using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>A post that a cadre held from one day to another (任职), as it was known from one number to another.</summary>
public sealed class CadrePost : IRecorded
{
    public const int LongestUnit = 120;
    public const int LongestTitle = 80;
    public const int LongestDocument = 60;

    public int Id { get; init; }

    /// <summary>The post through all its versions.</summary>
    public required Guid Key { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    /// <summary>The Party organisation in whose strength and team the post counts; the post stays there when the cadre moves on.</summary>
    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    public required string Unit { get; init; }

    /// <summary>简称: how the post text names the unit; null names it in full.</summary>
    public string? ShortUnit { get; init; }

    public required string Title { get; init; }

    /// <summary>职务层次 that goes with the post.</summary>
    public string? LevelCode { get; init; }

    /// <summary>主职务: named first in the post text.</summary>
    public required bool IsMain { get; init; }

    /// <summary>A seat in the leading team of the unit (领导班子成员).</summary>
    public required bool IsInTeam { get; init; }

    /// <summary>Position among the posts, from 1.</summary>
    public required short Order { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly ValidTo { get; init; } = Recorded.Open;

    /// <summary>任职文号.</summary>
    public string? Document { get; init; }

    /// <summary>免职文号.</summary>
    public string? RemovalDocument { get; init; }

    /// <summary>任期届满: first day after the term, for posts held for a term.</summary>
    public DateOnly? TermEndsOn { get; init; }

    /// <summary>试用期至: first day after the probation.</summary>
    public DateOnly? ProbationUntil { get; init; }

    /// <summary>正式任职: the day on which the probation ended well.</summary>
    public DateOnly? ConfirmedOn { get; init; }

    public ExchangeClass Exchange { get; init; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    /// <summary>The same post with an end.</summary>
    public CadrePost Ended(long no, DateOnly on, string? document) => new()
    {
        Key = Key, CadreId = CadreId, OrganisationId = OrganisationId, Unit = Unit, ShortUnit = ShortUnit, Title = Title, LevelCode = LevelCode, IsMain = IsMain, IsInTeam = IsInTeam,
        Order = Order, ValidFrom = ValidFrom, ValidTo = on, Document = Document, RemovalDocument = document,
        TermEndsOn = TermEndsOn, ProbationUntil = ProbationUntil, ConfirmedOn = ConfirmedOn, Exchange = Exchange, RecordedNo = no,
    };
}
