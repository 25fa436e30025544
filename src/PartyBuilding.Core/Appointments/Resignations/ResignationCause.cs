namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Why somebody resigns, or is ordered to; each belongs to one kind.</summary>
public enum ResignationCause : byte
{
    /// <summary>因公：异地任职 (L2883).</summary>
    MovedAway = 11,

    /// <summary>因公：法律规定不能兼任 (L2884).</summary>
    Incompatible = 12,

    /// <summary>因公：不宜继续担任 (L2885).</summary>
    Unsuitable = 13,

    /// <summary>因公：其他 (L2886).</summary>
    OtherOfficial = 14,

    /// <summary>自愿：年龄、健康 (L2902).</summary>
    Health = 21,

    /// <summary>自愿：另谋职业 (L2903).</summary>
    OtherWork = 22,

    /// <summary>自愿：因私长期出国（境） (L2904).</summary>
    Abroad = 23,

    /// <summary>自愿：其他 (L2905).</summary>
    OtherPrivate = 24,

    /// <summary>引咎：盲目决策造成较大损失 (L2929).</summary>
    BlindDecision = 31,

    /// <summary>引咎：用人严重失察失误 (L2931).</summary>
    BadAppointment = 32,

    /// <summary>引咎：拒不执行上级决定 (L2933).</summary>
    Disobedience = 33,

    /// <summary>引咎：失职造成重大政治、安全事故 (L2935).</summary>
    Neglect = 34,

    /// <summary>引咎：亲属、身边工作人员严重违法 (L2937).</summary>
    Family = 35,

    /// <summary>引咎：其他 (L2939).</summary>
    OtherBlame = 36,

    /// <summary>责令：政治、作风、廉洁问题，诫勉后没有明显改进 (L2961).</summary>
    NoImprovement = 41,

    /// <summary>责令：精神不振，不负责任 (L2963).</summary>
    Listless = 42,

    /// <summary>责令：实绩差、公认度低，不称职票达到比例 (L2965).</summary>
    Unfit = 43,

    /// <summary>责令：急难险重任务临阵退缩 (L2969).</summary>
    Deserted = 44,

    /// <summary>责令：无正当理由不服从安排 (L2970).</summary>
    Refusal = 45,

    /// <summary>责令：言行严重不符合身份 (L2971).</summary>
    Misconduct = 46,

    /// <summary>责令：其他 (L2972).</summary>
    OtherOrdered = 47,
}
