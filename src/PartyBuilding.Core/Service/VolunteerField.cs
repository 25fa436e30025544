namespace PartyBuilding.Core.Service;

/// <summary>Fields of a volunteer session (简报S000 L531).</summary>
public enum VolunteerField : byte
{
    /// <summary>医疗.</summary>
    Medical = 1,

    /// <summary>法律.</summary>
    Law = 2,

    /// <summary>金融.</summary>
    Finance = 3,

    /// <summary>科技.</summary>
    Science = 4,

    /// <summary>教育.</summary>
    Education = 5,

    /// <summary>其他.</summary>
    Other = 9,
}
