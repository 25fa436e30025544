namespace PartyBuilding.Core.Admissions.Procedure;

/// <summary>A field of <see cref="Steps.TakeStep"/>.</summary>
public enum StepInput : byte
{
    Day,
    SecondDay,
    Month,
    Quarter,
    By,
    Text,
    Inside,
    Outside,
    Paper,
    FormNumber,
    Hours,
    Due,
    Attended,
    VotesFor,
    VotesAgainst,
    VotesAbstained,
    Verdict,
    Choice,
    Ticks,
    Mentors,
    Sponsors,
    SponsorOpinions,
    Group,
}
