namespace PartyBuilding.Core.Campaigns;

/// <summary>By which way an opinion came (通报2005 L257).</summary>
public enum OpinionChannel : byte
{
    Forum = 1,
    Questionnaire = 2,
    Box = 3,
    Hotline = 4,
    Talk = 5,
    Visit = 6,
    Online = 7,
    Other = 9,
}
