using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Appraisals;

internal sealed class AppraisalEntryConfiguration : IEntityTypeConfiguration<AppraisalEntry>
{
    public void Configure(EntityTypeBuilder<AppraisalEntry> builder)
    {
        builder.ToTable("AppraisalEntry");
        builder.Property(x => x.PlaceNote).HasMaxLength(AppraisalText.Short);
        builder.Property(x => x.SelfCheck).HasMaxLength(AppraisalText.Long);
        builder.Property(x => x.ResultCode).HasMaxLength(8).IsUnicode(false);
        builder.Property(x => x.Comment).HasMaxLength(AppraisalText.Long);
        builder.Property(x => x.Evidence).HasMaxLength(AppraisalText.Long);
        builder.Property(x => x.Demand).HasMaxLength(AppraisalText.Short);
        builder.Property(x => x.Measure).HasMaxLength(AppraisalText.Long);
        builder.HasOne(x => x.Round).WithMany().HasForeignKey(x => x.RoundId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.FeedbackBy).WithMany().HasForeignKey(x => x.FeedbackById);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.RoundId, x.SupersededNo });
        builder.HasIndex(x => new { x.PersonId, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
