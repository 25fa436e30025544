namespace PartyBuilding.Core.Education;

/// <summary>What is taught: seven contents (手册2008 L1555-1561).</summary>
public enum EducationContent : byte
{
    /// <summary>理论和重大战略思想.</summary>
    Theory = 1,

    /// <summary>党章和党的基本知识.</summary>
    Constitution = 2,

    /// <summary>路线方针政策、形势和国情.</summary>
    Policies = 3,

    /// <summary>共同理想和共产主义理想.</summary>
    Ideals = 4,

    /// <summary>爱国主义、集体主义、社会主义.</summary>
    Patriotism = 5,

    /// <summary>党史、优良传统、党风党纪和反腐倡廉.</summary>
    History = 6,

    /// <summary>市场经济、法律、科学文化和业务技能.</summary>
    Skills = 7,
}
