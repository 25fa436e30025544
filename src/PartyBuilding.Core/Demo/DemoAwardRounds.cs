using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Demo;

/// <summary>Rounds of awards of the accounts' committee and of the district, in each state, with nominations in each state.</summary>
internal sealed class DemoAwardRounds(DemoLedger ledger, DemoRegisterBook book, DemoCast cast, DemoRandom random)
{
    private const string Deeds = "带头参加志愿服务，联系困难户两户，群众反映好。（演示）";

    public List<AwardRound> Rounds { get; } = [];

    public List<AwardQuota> Quotas { get; } = [];

    public List<AwardNomination> Nominations { get; } = [];

    public List<NominationReview> Reviews { get; } = [];

    public List<NominationStep> Steps { get; } = [];

    public void Make()
    {
        var branches = book.Branches.Where(b => OrganisationPath.Body(b.Path) == cast.Body.Path && b.Id != cast.CleanBranch.Id && b.Id != cast.SentBackBranch.Id).Take(3)
            .Prepend(cast.SentBackBranch).Prepend(cast.CleanBranch).ToList();
        var open = Round(cast.Body, AwardRoundKind.TwoExcellents, book.Today.AddDays(-20), AwardRoundStatus.Open);
        Quota(open, AwardCategory.ExcellentMember, 3);
        Quota(open, AwardCategory.ExcellentWorker, 1);
        for (var i = 0; i < branches.Count; i++)
            Nominate(open, branches[i], i, (NominationStatus)(1 + (i % 3)), [cast.Body]);

        var shown = Round(cast.District, AwardRoundKind.TwoExcellents, book.Today.AddDays(-120), AwardRoundStatus.Publicised);
        Nominate(shown, branches[1], 4, NominationStatus.Decided, [cast.Body, cast.District]);
        var past = Round(cast.Body, AwardRoundKind.TwoExcellents, book.Today.AddDays(-520), AwardRoundStatus.Commended);
        Nominate(past, branches[0], 5, NominationStatus.Commended, [cast.Body]);
        Nominate(past, branches[1], 5, NominationStatus.Rejected, [cast.Body]);
    }

    private AwardRound Round(Organisation unit, AwardRoundKind kind, DateOnly on, AwardRoundStatus status)
    {
        var isOver = status == AwardRoundStatus.Commended;
        var round = new AwardRound
        {
            Id = Rounds.Count + 1, PublicId = random.Key(on), OrganisationId = unit.Id, Kind = kind, Year = (short)on.Year, Title = $"{AwardWords.Kinds[kind]}评选",
            Document = $"关于开展{on.Year}年度{AwardWords.Kinds[kind]}评选的意见", StartsOn = on, ClosesOn = on.AddDays(40), Status = status,
            PublicFrom = status == AwardRoundStatus.Open ? null : on.AddDays(60), PublicTo = status == AwardRoundStatus.Open ? null : on.AddDays(67),
            CommendedOn = isOver ? on.AddDays(75) : null, Decision = isOver ? $"演示〔{on.Year}〕7号" : null,
        };
        Rounds.Add(round);
        return round;
    }

    private void Quota(AwardRound round, AwardCategory category, int most)
        => Quotas.Add(new AwardQuota { Id = Quotas.Count + 1, RoundId = round.Id, Category = category, Number = most });

    private void Nominate(AwardRound round, Organisation branch, int at, NominationStatus status, IReadOnlyList<Organisation> levels)
    {
        var on = round.StartsOn.AddDays(8);
        var members = ledger.Spells.Where(s => s.BranchId == branch.Id).Select(s => s.PersonId).Take(12).ToList();
        if (members.Count < 6)
            return;
        var id = Nominations.Count + 1;
        Nominations.Add(new AwardNomination
        {
            Id = id, PublicId = random.Key(on), RoundId = round.Id, Category = AwardCategory.ExcellentMember, PersonId = members[at % members.Count], OrganisationId = branch.Id, On = on,
            Deeds = Deeds, SelectedOn = on.AddDays(-2), Present = members.Count, InFavour = members.Count - 1, HeardOn = on.AddDays(-1), HeardCount = 5, Status = status,
        });
        Steps.Add(new NominationStep { Id = Steps.Count + 1, NominationId = id, Kind = NominationStepKind.PreReview, On = on.AddDays(2), Text = "材料齐全。", By = "演示" });
        if (status == NominationStatus.Open)
            return;
        foreach (var level in levels)
            Reviews.Add(new NominationReview
            {
                Id = Reviews.Count + 1, NominationId = id, OrganisationId = level.Id, On = on.AddDays(5), Agreed = status != NominationStatus.Rejected,
                Text = status == NominationStatus.Rejected ? "事迹材料不具体，本轮不再推荐。" : "同意。", By = "演示",
            });
    }
}
