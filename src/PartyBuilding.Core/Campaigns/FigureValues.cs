namespace PartyBuilding.Core.Campaigns;

/// <summary>The numbers of a branch as its form carries them; what is not typed is nought.</summary>
public sealed class FigureValues
{
    public int? Talks { get; set; }

    public int? Masses { get; set; }

    public int? OpinionsSought { get; set; }

    public int? ToBody { get; set; }

    public int? ToOrganisation { get; set; }

    public int? ToUnit { get; set; }

    public int? ToMember { get; set; }

    public int? CorrectedAtOnce { get; set; }

    public int? RulesMade { get; set; }

    public int? Briefs { get; set; }

    public int? Forums { get; set; }

    public int? Boxes { get; set; }

    public int? Hotlines { get; set; }

    public int? Questionnaires { get; set; }

    public int? ContactVisits { get; set; }

    public int? WorkersVisited { get; set; }

    public int? FamiliesVisited { get; set; }

    public int? LeadersDue { get; set; }

    public int? LeadersAtBranch { get; set; }

    public int? LeadersAtBody { get; set; }

    public int? LeadersBoth { get; set; }

    public static FigureValues Of(CampaignFigures row) => new()
    {
        Talks = row.Talks, Masses = row.Masses, OpinionsSought = row.OpinionsSought, ToBody = row.ToBody, ToOrganisation = row.ToOrganisation,
        ToUnit = row.ToUnit, ToMember = row.ToMember, CorrectedAtOnce = row.CorrectedAtOnce, RulesMade = row.RulesMade, Briefs = row.Briefs,
        Forums = row.Forums, Boxes = row.Boxes, Hotlines = row.Hotlines, Questionnaires = row.Questionnaires, ContactVisits = row.ContactVisits,
        WorkersVisited = row.WorkersVisited, FamiliesVisited = row.FamiliesVisited, LeadersDue = row.LeadersDue,
        LeadersAtBranch = row.LeadersAtBranch, LeadersAtBody = row.LeadersAtBody, LeadersBoth = row.LeadersBoth,
    };

    internal CampaignFigures Row(int batchId, int branchId, DateOnly on, long no) => new()
    {
        BatchId = batchId, BranchId = branchId, On = on, RecordedNo = no, Talks = Talks ?? 0, Masses = Masses ?? 0, OpinionsSought = OpinionsSought ?? 0,
        ToBody = ToBody ?? 0, ToOrganisation = ToOrganisation ?? 0, ToUnit = ToUnit ?? 0, ToMember = ToMember ?? 0,
        CorrectedAtOnce = CorrectedAtOnce ?? 0, RulesMade = RulesMade ?? 0, Briefs = Briefs ?? 0, Forums = Forums ?? 0, Boxes = Boxes ?? 0,
        Hotlines = Hotlines ?? 0, Questionnaires = Questionnaires ?? 0, ContactVisits = ContactVisits ?? 0, WorkersVisited = WorkersVisited ?? 0,
        FamiliesVisited = FamiliesVisited ?? 0, LeadersDue = LeadersDue ?? 0, LeadersAtBranch = LeadersAtBranch ?? 0,
        LeadersAtBody = LeadersAtBody ?? 0, LeadersBoth = LeadersBoth ?? 0,
    };
}
