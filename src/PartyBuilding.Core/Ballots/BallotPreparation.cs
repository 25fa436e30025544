using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Ballots;

/// <summary>Turns the draft of a feature into a round. The feature has checked who asks, and runs its own transaction.</summary>
public sealed class BallotPreparation(PartyBuildingDbContext db)
{
    /// <exception cref="ArgumentException">A draft without a question or a group: a fault of the feature.</exception>
    public BallotRound Add(BallotDraft draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        if (draft.Questions.Count == 0 || draft.Groups.Count == 0)
            throw new ArgumentException("A vote has at least one question and one group.", nameof(draft));
        var round = new BallotRound
        {
            PublicId = draft.Key, SubjectKind = draft.Subject.Kind, SubjectKey = draft.Subject.Key, Permission = draft.Permission,
            OrganisationPath = draft.Subject.OrganisationPath, Title = draft.Title, Way = draft.Way, MostPapers = draft.MostPapers,
            Questions = [.. draft.Questions.Select((q, i) => new BallotQuestion
            {
                Order = (short)(i + 1), Text = q.Text, Most = (short)q.Most, AllowsNames = q.AllowsNames,
                Options = [.. q.Options.Select((o, j) => new BallotOption { Order = (short)(j + 1), Key = o.Key, Label = o.Label, Note = o.Note })],
            })],
            Groups = [.. draft.Groups.Select((name, i) => new BallotGroup { Order = (short)(i + 1), Name = name })],
        };
        db.Add(round);
        return round;
    }
}
