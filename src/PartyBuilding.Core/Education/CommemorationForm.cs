namespace PartyBuilding.Core.Education;

/// <summary>Form of the 1 July commemoration.</summary>
public enum CommemorationForm : byte
{
    /// <summary>大会.</summary>
    Meeting = 1,

    /// <summary>座谈会.</summary>
    Symposium = 2,
}
