using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>One resignation from a post, from the notice, the application or the order to its end.</summary>
public sealed class Resignation : IVersioned
{
    public const int LongestName = 60;
    public const int LongestPost = CadrePost.LongestUnit + CadrePost.LongestTitle;
    public const int LongestText = 1000;
    public const int LongestShort = 200;

    public int Id { get; init; }

    public required Guid PublicId { get; init; }

    /// <summary>Whose committee decides; it sees the case, the unit of the post does not.</summary>
    public required int DeciderId { get; init; }

    public Organisation? Decider { get; init; }

    public required int CadreId { get; init; }

    public Cadre? Cadre { get; init; }

    public required string Name { get; init; }

    /// <summary>Of the post on the record that ends with it.</summary>
    public required Guid PostKey { get; init; }

    public required string Post { get; init; }

    public required ResignationKind Kind { get; init; }

    public required ResignationCause Cause { get; set; }

    /// <summary>What happened, or what is asked.</summary>
    public required string Facts { get; set; }

    /// <summary>Elected or appointed by a congress or a consultative conference: law or charter decides how it ends.</summary>
    public required bool IsByLaw { get; set; }

    /// <summary>The Party committee notified (因公), or the written notice of an order was handed over.</summary>
    public DateOnly? NotifiedOn { get; set; }

    /// <summary>New post of somebody who leaves for official reasons, whether law bars holding both, and the day it was announced.</summary>
    public string? NewPost { get; set; }

    public bool IsIncompatible { get; set; }

    public DateOnly? AnnouncedOn { get; set; }

    /// <summary>Of an order: admonition on record, and forms of the inspection.</summary>
    public DateOnly? AdmonishedOn { get; set; }

    public int? Unfit { get; set; }

    public int? Forms { get; set; }

    /// <summary>The committee ordered it; the talk with the person.</summary>
    public DateOnly? OrderedOn { get; set; }

    public DateOnly? TalkedOn { get; set; }

    /// <summary>书面申请 was received.</summary>
    public DateOnly? AppliedOn { get; set; }

    /// <summary>思想认识, of somebody who takes the blame.</summary>
    public string? Understanding { get; set; }

    /// <summary>辞去公职 as well, where to, and the pledge of three years.</summary>
    public bool QuitsEmployment { get; set; }

    public string? Destination { get; set; }

    public DateOnly? PledgedOn { get; set; }

    public string? UnitOpinion { get; set; }

    public string? DisciplineOpinion { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public ResignationDecision? Decision { get; set; }

    public ResignationDecision? EmploymentDecision { get; set; }

    /// <summary>Answered in writing.</summary>
    public DateOnly? RepliedOn { get; set; }

    /// <summary>申诉 against an order, and the review of it.</summary>
    public DateOnly? AppealedOn { get; set; }

    public string? Appeal { get; set; }

    public DateOnly? ReviewedOn { get; set; }

    public bool? IsUpheld { get; set; }

    /// <summary>Formalities are done: the post ended on this day, by resignation or, after a refusal, by removal.</summary>
    public DateOnly? CompletedOn { get; set; }

    public string? Document { get; set; }

    public bool IsRemoval { get; set; }

    /// <summary>Published within a scope.</summary>
    public DateOnly? PublishedOn { get; set; }

    public string? PublishedTo { get; set; }

    public int Version { get; set; }

    public bool MustBePublished => Kind is ResignationKind.TakingBlame or ResignationKind.Ordered;

    public bool IsOver => IsUpheld == false || Decision == ResignationDecision.Refused || (CompletedOn is not null && (!MustBePublished || PublishedOn is not null));
}
