namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>The four places of 学历学位 on the approval form.</summary>
public enum EducationSlot : byte
{
    FullTimeLevel = 1,
    FullTimeDegree = 2,
    InServiceLevel = 3,
    InServiceDegree = 4,
}
