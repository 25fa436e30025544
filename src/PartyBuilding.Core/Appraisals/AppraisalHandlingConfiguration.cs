using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appraisals;

internal sealed class AppraisalHandlingConfiguration : IEntityTypeConfiguration<AppraisalHandling>
{
    public void Configure(EntityTypeBuilder<AppraisalHandling> builder)
    {
        builder.ToTable("AppraisalHandling");
        builder.Property(x => x.What).HasMaxLength(AppraisalText.Short);
        builder.Property(x => x.OutcomeNote).HasMaxLength(AppraisalText.Short);
        builder.HasOne(x => x.Round).WithMany().HasForeignKey(x => x.RoundId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasIndex(x => new { x.RoundId, x.SupersededNo });
        builder.HasIndex(x => new { x.EntryKey, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
