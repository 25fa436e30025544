using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Appraisals;

/// <summary>One member's line in a round: self-check, comment and result, feedback, own measures, filing.</summary>
public sealed class AppraisalEntry : IRecorded
{
    public long Id { get; init; }

    /// <summary>The same for every version.</summary>
    public required Guid Key { get; init; }

    public required int RoundId { get; init; }

    public AppraisalRound? Round { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int OrganisationId { get; init; }

    public Organisation? Organisation { get; init; }

    /// <summary>Standing on the reference day.</summary>
    public required MemberStanding Standing { get; init; }

    public required EntryPlace Place { get; set; }

    /// <summary>Why somebody is listed apart.</summary>
    public string? PlaceNote { get; set; }

    public DateOnly? SelfCheckedOn { get; set; }

    [Protected]
    public string? SelfCheck { get; set; }

    public string? ResultCode { get; set; }

    [Protected]
    public string? Comment { get; set; }

    [Protected]
    public string? Evidence { get; set; }

    public DateOnly? CommentedOn { get; set; }

    public DateOnly? FeedbackOn { get; set; }

    public int? FeedbackById { get; set; }

    public Person? FeedbackBy { get; init; }

    /// <summary>Demands made of the member.</summary>
    [Protected]
    public string? Demand { get; set; }

    public DateOnly? MeasureOn { get; set; }

    [Protected]
    public string? Measure { get; set; }

    public DateOnly? FiledOn { get; set; }

    /// <summary>Filed in the personal file besides the unit's archive (L1803).</summary>
    public bool PersonalFile { get; set; }

    public required long RecordedNo { get; init; }

    public long SupersededNo { get; set; } = Recorded.Current;

    /// <summary>What is known from now on; the caller changes it before it is saved.</summary>
    public AppraisalEntry Next(long no)
    {
        this.Supersede(no);
        return new AppraisalEntry
        {
            Key = Key, RoundId = RoundId, PersonId = PersonId, OrganisationId = OrganisationId, Standing = Standing, Place = Place,
            PlaceNote = PlaceNote, SelfCheckedOn = SelfCheckedOn, SelfCheck = SelfCheck, ResultCode = ResultCode, Comment = Comment,
            Evidence = Evidence, CommentedOn = CommentedOn, FeedbackOn = FeedbackOn, FeedbackById = FeedbackById, Demand = Demand,
            MeasureOn = MeasureOn, Measure = Measure, FiledOn = FiledOn, PersonalFile = PersonalFile, RecordedNo = no,
        };
    }
}
