namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>Work of the keepers of archives that comes round every year (手册2008 L4609-4631).</summary>
public enum ArchiveWorkKind : byte
{
    /// <summary>审核检查.</summary>
    Review = 1,

    /// <summary>工作会议.</summary>
    Meeting = 2,

    /// <summary>业务培训.</summary>
    Training = 3,

    /// <summary>业务交流.</summary>
    Exchange = 4,

    /// <summary>以整代训.</summary>
    Workshop = 5,

    /// <summary>任免、考核、培训、奖励材料收集.</summary>
    Collection = 6,

    /// <summary>年度考核材料收集.</summary>
    Appraisals = 7,
}
