using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.AwardRounds;

internal sealed class NominationReviewConfiguration : IEntityTypeConfiguration<NominationReview>
{
    public void Configure(EntityTypeBuilder<NominationReview> builder)
    {
        builder.ToTable("NominationReview");
        builder.Property(x => x.Text).HasMaxLength(400);
        builder.Property(x => x.By).HasMaxLength(128);
        builder.HasOne<AwardNomination>().WithMany(x => x.Reviews).HasForeignKey(x => x.NominationId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.NominationId, x.OrganisationId }).IsUnique();
    }
}
