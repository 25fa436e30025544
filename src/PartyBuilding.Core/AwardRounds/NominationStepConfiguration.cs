using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.AwardRounds;

internal sealed class NominationStepConfiguration : IEntityTypeConfiguration<NominationStep>
{
    public void Configure(EntityTypeBuilder<NominationStep> builder)
    {
        builder.ToTable("NominationStep");
        builder.Property(x => x.Text).HasMaxLength(400);
        builder.Property(x => x.By).HasMaxLength(128);
        builder.HasOne<AwardNomination>().WithMany(x => x.Steps).HasForeignKey(x => x.NominationId);
        builder.HasIndex(x => new { x.NominationId, x.Kind }).IsUnique();
    }
}
