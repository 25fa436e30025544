namespace PartyBuilding.Core.Appointments.Votes;

/// <summary>An agenda when voting is to begin; the lists hold names.</summary>
/// <param name="Unpresented">Whose nomination nobody has introduced, or without reasons.</param>
/// <param name="ByRelatives">Who was introduced by a member that a relation keeps away.</param>
/// <param name="ChiefPosts">Items on a chief post of a next lower Party committee or government that are to be voted on.</param>
/// <param name="Unasked">Of those, items on which the plenum's members have not been asked.</param>
public sealed record AgendaFacts(
    VotingBody Body, VotingMethod Method, int Due, int Present, IReadOnlyList<string> Unpresented, IReadOnlyList<string> ByRelatives, IReadOnlyList<string> ChiefPosts,
    IReadOnlyList<string> Unasked)
{
    public static AgendaFacts Of(PersonnelMeeting meeting)
    {
        var voted = meeting.Items.Where(i => i.DeferredFor is null).OrderBy(i => i.Order).ToList();
        var chief = voted.FindAll(i => i.IsChiefPost);
        return new AgendaFacts(
            meeting.Body, meeting.Method, meeting.Due, meeting.Present, [.. voted.Where(i => i.Presenter is null || i.Reasons is null).Select(i => i.Name)],
            [.. voted.Where(i => meeting.Members.Exists(m => m.Name == i.Presenter && i.Avoids(m.Key))).Select(i => i.Name)],
            [.. chief.Select(i => i.Name)], [.. chief.Where(i => i.PlenumAsked is null or 0).Select(i => i.Name)]);
    }
}
