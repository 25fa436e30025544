namespace PartyBuilding.Core.OrganisationLife;

/// <summary>How somebody absent made the meeting up (补课).</summary>
public enum MakeUpForm : byte
{
    /// <summary>集中补课.</summary>
    Session = 1,

    /// <summary>送学上门, 送“会”上门 (宝山党建 2005 L263).</summary>
    AtHome = 2,

    /// <summary>电话 (L263).</summary>
    Telephone = 3,

    /// <summary>个别谈话.</summary>
    Talk = 4,

    /// <summary>自学.</summary>
    SelfStudy = 5,
}
